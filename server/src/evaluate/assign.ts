/**
 * The pairing of rows with columns of the greatest total weight, each used once; a weight of 0 or less is no pair.
 * The Hungarian method with potentials, after Kuhn and Munkres.
 * @example assignBest([[5, 4], [4, 0]]) // [1, 0]: 4 + 4 is more than 5 + 0
 */
export function assignBest(weights: readonly (readonly number[])[]): (number | null)[] {
  const rows = weights.length;
  const size = Math.max(rows, ...weights.map((row) => row.length), 0);
  const costAt = (row: number, column: number) => -Math.max(0, weights[row - 1]?.[column - 1] ?? 0);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    const least = new Float64Array(size + 1).fill(Infinity);
    const cameFrom = new Int32Array(size + 1);
    const isDone = new Uint8Array(size + 1);
    let column = 0;
    do {
      isDone[column] = 1;
      const current = rowOf[column]!;
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (isDone[other]) continue;
        const cost = costAt(current, other) - rowPotential[current]! - columnPotential[other]!;
        if (cost < least[other]!) {
          least[other] = cost;
          cameFrom[other] = column;
        }
        if (least[other]! < step) {
          step = least[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (isDone[other]) {
          rowPotential[rowOf[other]!]! += step;
          columnPotential[other]! -= step;
        } else least[other]! -= step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const before = cameFrom[column]!;
      rowOf[column] = rowOf[before]!;
      column = before;
    } while (column !== 0);
  }
  const chosen = new Array<number | null>(rows).fill(null);
  for (let column = 1; column <= size; column++) {
    const row = rowOf[column]! - 1;
    if (row < rows && (weights[row]?.[column - 1] ?? 0) > 0) chosen[row] = column - 1;
  }
  return chosen;
}
