import type { ErrorObject } from "ajv";

const shownErrors = 3;

/** A union reports every branch that did not fit. The deepest complaints are the ones about the branch that was meant. */
export function describeErrors(errors: readonly ErrorObject[]): string[] {
  const depth = ({ instancePath }: ErrorObject) => instancePath.split("/").length;
  const own = errors.filter((error) => error.keyword !== "anyOf" && error.keyword !== "oneOf");
  const deepest = Math.max(0, ...own.map(depth));
  const told = own
    .filter((error) => depth(error) === deepest)
    .map((error) => `${error.instancePath || "/"} ${error.message}`);
  return [...new Set(told)].slice(0, shownErrors);
}
