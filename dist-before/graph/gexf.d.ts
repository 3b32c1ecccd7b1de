/** A node as GEXF needs it; attributes are written in the order of `GexfAttributes`. */
export interface GexfNode {
    readonly id: string;
    readonly label: string;
    readonly attributes: readonly (string | null)[];
}
/** An edge as GEXF needs it. */
export interface GexfEdge {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly label: string;
    readonly attributes: readonly (string | null)[];
}
/** What the attributes of nodes and edges mean, in their order. */
export interface GexfAttributes {
    readonly nodes: readonly string[];
    readonly edges: readonly string[];
}
/** What stands before the nodes, between nodes and edges, and behind the edges of a directed graph. */
export interface GexfFrame {
    readonly opening: string;
    readonly middle: string;
    readonly closing: string;
}
/** The frame of a graph as GEXF 1.2, the latest that both Gephi and networkx read. Every part ends with a line end. */
export declare function gexfFrame({ nodes, edges }: GexfAttributes): GexfFrame;
/** A node as a line of GEXF; unknown attributes are left out. */
export declare function gexfNode({ id, label, attributes }: GexfNode): string;
/** An edge as a line of GEXF; unknown attributes are left out. */
export declare function gexfEdge({ attributes, ...names }: GexfEdge): string;
