/** A place in the drawing. */
export interface Point {
  x: number;
  y: number;
}

/** What is laid out: nodes by their number, and links between them. */
export interface LayoutInput {
  readonly nodes: readonly { readonly radius: number }[];
  readonly links: readonly { readonly from: number; readonly to: number; readonly weight: number }[];
  readonly width: number;
  readonly height: number;
}

const rounds = 400;
/** Radians between neighbours on the spiral where nodes begin: the golden angle, which spreads them evenly. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Places nodes so that linked ones are near and others apart (after Fruchterman and Reingold 1991, with a pull to the
 * middle). The same input gives the same places: nodes begin on a spiral in their order, and nothing is left to chance.
 */
export function forceLayout({ nodes, links, width, height }: LayoutInput): Point[] {
  const points = nodes.map((_, index) => onSpiral(index, nodes.length, { width, height }));
  const distance = 0.55 * Math.sqrt((width * height) / Math.max(1, nodes.length));
  for (let round = 0; round < rounds; round++) {
    const heat = 0.12 * width * (1 - round / rounds) ** 2 + 0.5;
    const moves = points.map(() => ({ x: 0, y: 0 }));
    repel(points, moves, { nodes, distance });
    attract(points, moves, { links, distance });
    for (const [index, point] of points.entries()) {
      const move = moves[index] ?? { x: 0, y: 0 };
      move.x += (width / 2 - point.x) * 0.35 * (height / width);
      move.y += (height / 2 - point.y) * 0.35;
      const length = Math.hypot(move.x, move.y) || 1;
      const step = Math.min(length, heat) / length;
      const margin = (nodes[index]?.radius ?? 0) + 14;
      point.x = within(point.x + move.x * step, 3 * margin, width - 3 * margin);
      point.y = within(point.y + move.y * step, margin, height - 1.5 * margin);
    }
  }
  return points;
}

function onSpiral(
  index: number,
  of: number,
  { width, height }: { readonly width: number; readonly height: number },
): Point {
  const reach = 0.45 * Math.sqrt((index + 0.5) / of);
  const angle = index * goldenAngle;
  return { x: width * (0.5 + reach * Math.cos(angle)), y: height * (0.5 + reach * Math.sin(angle)) };
}

function repel(
  points: readonly Point[],
  moves: readonly Point[],
  { nodes, distance }: Pick<LayoutInput, "nodes"> & { readonly distance: number },
): void {
  for (let one = 0; one < points.length; one++) {
    for (let other = one + 1; other < points.length; other++) {
      const [a, b, moveA, moveB] = [points[one], points[other], moves[one], moves[other]];
      if (!a || !b || !moveA || !moveB) continue;
      const [dx, dy] = [a.x - b.x, a.y - b.y];
      const room = (nodes[one]?.radius ?? 0) + (nodes[other]?.radius ?? 0);
      const apart = Math.max(1, Math.hypot(dx, dy) - room);
      const force = (distance * distance) / apart / Math.max(1, Math.hypot(dx, dy));
      moveA.x += dx * force;
      moveA.y += dy * force;
      moveB.x -= dx * force;
      moveB.y -= dy * force;
    }
  }
}

function attract(
  points: readonly Point[],
  moves: readonly Point[],
  { links, distance }: Pick<LayoutInput, "links"> & { readonly distance: number },
): void {
  for (const { from, to, weight } of links) {
    const [a, b, moveA, moveB] = [points[from], points[to], moves[from], moves[to]];
    if (!a || !b || !moveA || !moveB) continue;
    const [dx, dy] = [a.x - b.x, a.y - b.y];
    const force = (Math.hypot(dx, dy) / distance) * Math.min(2, 0.6 + 0.2 * Math.log2(weight));
    moveA.x -= dx * force;
    moveA.y -= dy * force;
    moveB.x += dx * force;
    moveB.y += dy * force;
  }
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** A label in the drawing, its `x` in the middle. */
export interface Label extends Readonly<Point> {
  readonly width: number;
  readonly height: number;
}

/** Which labels can be shown without one covering another: earlier ones come first. */
export function readableLabels(labels: readonly Label[]): boolean[] {
  const shown: Label[] = [];
  return labels.map((label) => {
    const isFree = shown.every(
      (other) =>
        Math.abs(label.x - other.x) > (label.width + other.width) / 2 ||
        Math.abs(label.y - other.y) > (label.height + other.height) / 2,
    );
    if (isFree) shown.push(label);
    return isFree;
  });
}
