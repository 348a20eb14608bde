import { join } from "node:path";
import { openTree } from "./layout/tree.ts";
import { findMissedAims, findOversized, isTest } from "./sizes/limits.ts";
import { type FileSize, measureFile } from "./sizes/measure-file.ts";
import { type Spread, summarise } from "./sizes/summarise.ts";

// Data, not code: as long as what it lists.
const isData = (path: string) =>
  /\.generated\.ts$|^packages\/db\/migrations\/|^packages\/core\/src\/games\//.test(path);

const tree = openTree(join(import.meta.dirname, ".."));
const sources = tree.files.filter(
  (path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith(".d.ts") && !isData(path),
);
const files = sources.map((path) => measureFile(path, tree.read(path)));
const code = files.filter(({ path }) => !isTest(path));

const problems = files.flatMap(findOversized);
printRow("", ["functions", "median", "p90", "max", "files", "median", "p90", "max"]);
for (const [name, group] of Map.groupBy(code, ({ path }) => packageOf(path))) printPackage(name, group);
printPackage("all", code);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function printPackage(name: string, group: readonly FileSize[]): void {
  const functions = summarise(group.flatMap((file) => file.functions.map(({ lines }) => lines)));
  problems.push(...findMissedAims(name, functions));
  printRow(name, [...cellsOf(functions), ...cellsOf(summarise(group.map(({ lines }) => lines)))]);
}

function cellsOf({ count, median, p90, max }: Spread): number[] {
  return [count, median, p90, max];
}

function printRow(name: string, cells: readonly (string | number)[]): void {
  console.log(name.padEnd(26) + cells.map((cell) => String(cell).padStart(10)).join(""));
}

function packageOf(path: string): string {
  return /^(?:apps|packages)\/[^/]+|^[^/]+/.exec(path)?.[0] ?? path;
}
