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
/** How strongly nodes are drawn to the middle. */
const pull = 0.5;
/** Nodes further apart than so many usual distances do not repel each other: else groups without a link flee to the edges. */
const reach = 3;
/** Radians between neighbours on the spiral where nodes begin: the golden angle, which spreads them evenly. */
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Places nodes so that linked ones are near and others apart (after Fruchterman and Reingold 1991, with a pull to the
 * middle), and spreads them over the drawing. The same input gives the same places: nodes begin on a spiral in their order,
 * and nothing is left to chance.
 */
export function forceLayout({ nodes, links, width, height }: LayoutInput): Point[] {
  const points = nodes.map((_, index) => onSpiral(index, nodes.length, { width, height }));
  const distance = 0.6 * Math.sqrt((width * height) / Math.max(1, nodes.length));
  for (let round = 0; round < rounds; round++) {
    const heat = 0.12 * width * (1 - round / rounds) ** 2 + 0.5;
    const moves = points.map(() => ({ x: 0, y: 0 }));
    repel(points, moves, { nodes, distance });
    attract(points, moves, { links, distance });
    for (const [index, point] of points.entries()) {
      const move = moves[index] ?? { x: 0, y: 0 };
      move.x += (width / 2 - point.x) * pull * (height / width);
      move.y += (height / 2 - point.y) * pull;
      const length = Math.hypot(move.x, move.y) || 1;
      const step = Math.min(length, heat) / length;
      point.x += move.x * step;
      point.y += move.y * step;
    }
  }
  return spread(points, { width, height });
}

/** Room at the edges, for names. */
const margin = { x: 70, y: 28 };

/** Stretches places over the whole drawing, but not too much: what is close stays close. */
function spread(points: readonly Point[], { width, height }: Pick<LayoutInput, "width" | "height">): Point[] {
  const along = (axis: "x" | "y", size: number) => {
    const values = points.map((point) => point[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const scale = Math.min(3, (size - 2 * margin[axis]) / Math.max(1, most - least));
    return (value: number) => size / 2 + (value - (least + most) / 2) * scale;
  };
  const [x, y] = [along("x", width), along("y", height)];
  return points.map((point) => ({ x: x(point.x), y: y(point.y) }));
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
  for (const [one, a] of points.entries()) {
    for (let other = one + 1; other < points.length; other++) {
      const b = points[other] ?? a;
      const room = (nodes[one]?.radius ?? 0) + (nodes[other]?.radius ?? 0);
      const push = pushOf(a, b, { room, distance, turn: (other % 3) - 1 });
      shift(moves[one], push);
      shift(moves[other], { x: -push.x, y: -push.y });
    }
  }
}

/** How a node is pushed by another. Two in one place are set apart by `turn`. */
function pushOf(
  a: Point,
  b: Point,
  { room, distance, turn }: Readonly<Record<"room" | "distance" | "turn", number>>,
): Point {
  const [dx, dy] = a.x === b.x && a.y === b.y ? [1, turn] : [a.x - b.x, a.y - b.y];
  const length = Math.hypot(dx, dy);
  if (length > reach * distance) return { x: 0, y: 0 };
  const force = (distance * distance) / Math.max(4, length - room) / length;
  return { x: dx * force, y: dy * force };
}

function shift(point: Point | undefined, by: Readonly<Point>): void {
  if (!point) return;
  point.x += by.x;
  point.y += by.y;
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
