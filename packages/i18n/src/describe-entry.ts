import { type Result, results } from "@guildhall/core/attendance";
import type { Entry, EntryKind } from "@guildhall/core/dkp";
import type { Translate } from "./translate.ts";
import { translateResult } from "./translate-terms.ts";

/** What of a row of the ledger says what it was for. */
export type EntryToDescribe = Pick<Entry, "kind" | "reason" | "note" | "reversedKind" | "reversedNote"> & {
  readonly eventTitle: string | null;
};

export type EntryWords = {
  /** The event, an officer's own words, or the name of the rule. */
  readonly title: string;
  /** The same with its result, or with what it takes back. */
  readonly sentence: string;
};

/** What a row of the ledger was written for. */
export function describeEntry(t: Translate, entry: EntryToDescribe): EntryWords {
  if (entry.kind !== "reversal") return describeKind(t, entry.kind, entry);
  const { reversedKind, reversedNote } = entry;
  const { title, sentence } = describeKind(t, reversedKind ?? "event", { ...entry, note: reversedNote });
  const what = t("dkp.what.takenBack", { what: sentence });
  return { title, sentence: entry.note === null ? what : t("dkp.what.because", { what, why: entry.note }) };
}

type Words = Pick<EntryToDescribe, "reason" | "note" | "eventTitle">;

function describeKind(t: Translate, kind: EntryKind, words: Words): EntryWords {
  switch (kind) {
    case "event":
      return describePay(t, words);
    case "adjustment":
      return same(words.note ?? t("dkp.what.byOfficer"));
    case "share":
      return same(t("dkp.what.share", { why: words.note ?? words.eventTitle ?? "" }).trim());
    case "limit":
      return same(describeLimit(t, words.reason));
    case "import":
      return same(t("dkp.what.sheet"));
    case "reversal":
      return same(t("dkp.kinds.reversal"));
    case "start":
    case "decay":
    case "expiry":
    case "season":
    case "lapse":
    case "award":
      return same(t(`dkp.what.${kind}`));
  }
}

const same = (text: string): EntryWords => ({ title: text, sentence: text });

function describePay(t: Translate, { reason, eventTitle }: Words): EntryWords {
  const title = eventTitle ?? t("dkp.what.noEvent");
  const result = isResult(reason) ? translateResult(t, reason) : reason;
  return { title, sentence: t("dkp.what.event", { title, result }) };
}

function isResult(reason: string): reason is Result {
  return results.some((result) => result === reason);
}

/** Codes of limits, as `PoolRules` calls them. */
function describeLimit(t: Translate, reason: string): string {
  if (reason === "hardCap") return t("dkp.what.hardCap");
  return reason === "weekCap" ? t("dkp.what.weekCap") : t("dkp.what.floor");
}
