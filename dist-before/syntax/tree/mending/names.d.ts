import type { WordTree } from "../word-tree.js";
/** `⟦Kais⟧ ⟦Saied⟧ sacked`: names side by side that hang on the same word are one name. */
export declare function joinNameParts(tree: WordTree, at: number): void;
/** `⟦Ursula von⟧ ⟦der Leyen⟧`: a name hung loosely on the name it goes on. */
export declare function joinLooseName(tree: WordTree, at: number): void;
/** `between ⟦Lula⟧ and [Gustavo Petro]`: the first of two names taken for a part of the second. */
export declare function partJoinedNames(tree: WordTree, at: number): void;
/** `by Russia, ⟦Dmitry⟧ Kuleba said`: the first words of a name hung on what stands before, the last one the subject. */
export declare function partedName(tree: WordTree, at: number): void;
/** `against ⟦Education⟧ [Secretary Raul Roco]`: the first word of a name hung beside the name. */
export declare function firstNamePart(tree: WordTree, at: number): void;
/** `Secretary of State ⟦Rex Tillerson⟧`: a name hung on the field of the office. */
export declare function nameBehindField(tree: WordTree, at: number): void;
/** `⟦Russian⟧ Foreign Minister Sergey Lavrov met …`: an adjective taken for the noun that follows it. */
export declare function takeAdjective(tree: WordTree, at: number): void;
