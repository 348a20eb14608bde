import { features } from "@guildhall/core";
import type { Rule } from "./tree.ts";

const order: readonly string[] = features;
const featureFile = /^packages\/(?:core|db)\/src\/(?<feature>[^/]+)\/.+\.ts$/;
// From inside cross-guild/ a neighbour is two steps up.
const featureImport =
  /(?:from|import)\s*\(?\s*"(?:(?:\.\.\/)+|@guildhall\/(?:core|db)\/)(?<feature>[a-z-]+)["/]/g;

/** In core and db a feature uses those before it in core/src/features.ts, never those after it. */
export const checkImportOrder: Rule = ({ files, read }) =>
  files.flatMap((path) => {
    const own = order.indexOf(featureFile.exec(path)?.groups?.feature ?? "");
    if (own < 0) return [];
    const used = [...read(path).matchAll(featureImport)].map((match) => match.groups?.feature ?? "");
    return used
      .filter((feature) => order.indexOf(feature) > own)
      .map((feature) => ({
        path,
        message: `"${feature}" comes after "${order[own]}" in core/src/features.ts`,
      }));
  });
