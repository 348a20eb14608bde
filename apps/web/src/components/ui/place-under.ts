/** How high a row stands in the list, in pixels of the window. */
export type Extent = { readonly top: number; readonly bottom: number };

/**
 * Where a row that is dragged would land, from 0: it changes places with a neighbour once the pointer is past that one's
 * middle. Extents are those that the rows had when it was lifted, itself included.
 */
export function placeUnder(extents: readonly Extent[], from: number, pointerY: number): number {
  const middle = ({ top, bottom }: Extent) => (top + bottom) / 2;
  const above = extents.slice(0, from).filter((extent) => pointerY > middle(extent)).length;
  const below = extents.slice(from + 1).filter((extent) => pointerY > middle(extent)).length;
  return above + below;
}

/** The same rows with one of them at another place. */
export function withMoved<Row>(rows: readonly Row[], from: number, to: number): readonly Row[] {
  return rows.toSpliced(from, 1).toSpliced(to, 0, ...rows.slice(from, from + 1));
}
