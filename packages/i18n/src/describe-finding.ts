import type { Finding } from "@guildhall/core/settings";
import { type Translate, translateRefusal } from "./translate.ts";

/** A finding of the health check as people read it. */
export type FindingWords = {
  readonly what: string;
  readonly breaks: string;
  /** Where it is mended by hand, or what else can be done. */
  readonly where: string;
  /** What one press would do; null where nothing can be pressed. */
  readonly fix: string | null;
};

/** Keys that are put together cannot be checked by the compiler; describe-finding.test.ts looks up every one. */
type DynamicTranslate = (key: string, values: Readonly<Record<string, string | number>>) => string;

export function describeFinding(t: Translate, finding: Finding): FindingWords {
  const say = t as DynamicTranslate;
  const { code, fix } = finding;
  const values = valuesOf(t, finding);
  const sentence = (part: string) => say(`settings.doctor.findings.${code}.${part}`, values).trim();
  return {
    what: sentence("what"),
    breaks: sentence("breaks"),
    where: sentence("where"),
    fix: fix && say(`settings.doctor.fixes.${fix}`, values),
  };
}

/** Everything that a sentence may name; each takes what it needs. */
function valuesOf(t: Translate, finding: Finding): Readonly<Record<string, string | number>> {
  const say = t as DynamicTranslate;
  const { place, name = "", permissions = [], count = 0, problem } = finding;
  return {
    place: place ? say(`settings.places.${place}.purpose`, {}) : "",
    effect: place ? say(`settings.doctor.place.${place}`, {}) : "",
    name,
    permissions: permissions.map((each) => say(`settings.doctor.permissions.${each}`, {})).join(", "),
    count,
    problem: problem ? translateRefusal(t, { code: problem, details: {} }) : "",
  };
}
