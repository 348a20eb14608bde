/** The first lines that together, with their breaks, take no more than so many characters. */
export function keepFittingLines(lines: readonly string[], room: number): readonly string[] {
  let length = 0;
  const firstTooLong = lines.findIndex((line) => {
    length += line.length + 1;
    return length > room;
  });
  return firstTooLong < 0 ? lines : lines.slice(0, firstTooLong);
}
