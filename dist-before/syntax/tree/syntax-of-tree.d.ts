import type { DependencyTree, Syntax } from "../../document/syntax.js";
import type { Text } from "../../document/tokens.js";
/** Reads the noun phrases and clauses of an article off its dependency trees; furniture has none. Takes any tree, garbled ones too. */
export declare function syntaxOfTree(text: Text, dependencies: DependencyTree): Syntax;
