import { parseSync, Visitor } from "oxc-parser";

export type FileSize = { path: string; lines: number; functions: FunctionSize[] };
export type FunctionSize = { path: string; line: number; lines: number };

type Span = { start: number; end: number };

/** Lines of a file and of every function in it, arrows included, without the blank ones. */
export function measureFile(path: string, source: string): FileSize {
  const functions: FunctionSize[] = [];
  const add = ({ start, end }: Span) => {
    functions.push({
      path,
      line: countLines(source.slice(0, start)) + 1,
      lines: countFilledLines(source.slice(start, end)),
    });
  };
  const visitor = new Visitor({
    FunctionDeclaration: add,
    FunctionExpression: add,
    ArrowFunctionExpression: add,
  });
  visitor.visit(parseSync(path, source).program);
  return { path, lines: countLines(source), functions };
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}

function countFilledLines(text: string): number {
  return text.split("\n").filter((line) => line.trim() !== "").length;
}
