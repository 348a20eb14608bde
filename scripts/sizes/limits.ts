import type { FileSize } from "./measure-file.ts";
import type { Spread } from "./summarise.ts";

const longest = { file: 200, testFile: 400, function: 50, component: 80 };
const aims = { median: 10, p90: 30 };

export function isTest(path: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(path);
}

/** What is larger than the house allows; tests may be long, and hold functions of any length. */
export function findOversized(file: FileSize): string[] {
  const { path, lines } = file;
  if (isTest(path))
    return lines > longest.testFile ? [`${path}: ${lines} lines of at most ${longest.testFile}`] : [];
  const longestFunction = path.endsWith(".tsx") ? longest.component : longest.function;
  const functions = file.functions.filter((one) => one.lines > longestFunction);
  return [
    ...(lines > longest.file ? [`${path}: ${lines} lines of at most ${longest.file}`] : []),
    ...functions.map(
      (one) => `${path}:${one.line}: a function of ${one.lines} lines, at most ${longestFunction}`,
    ),
  ];
}

/** Long functions are allowed one by one, but not as a habit of a whole package. */
export function findMissedAims(name: string, { median, p90 }: Spread): string[] {
  return [
    ...(median > aims.median
      ? [`${name}: the median function has ${median} lines, the aim is ${aims.median}`]
      : []),
    ...(p90 > aims.p90
      ? [`${name}: nine of ten functions have up to ${p90} lines, the aim is ${aims.p90}`]
      : []),
  ];
}
