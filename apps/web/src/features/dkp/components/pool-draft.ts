import { type Hundredths, toHundredths } from "@guildhall/core";
import { type changePoolInput, type PoolRules, poolRules } from "@guildhall/core/dkp";
import type { z } from "zod";

/** Rules as they stand in the fields; an empty field is a rule that the pool has not. */
export type PoolDraft = {
  readonly name: string;
  readonly system: "dkp" | "zero-sum" | "epgp";
  readonly start: string;
  readonly floor: string;
  readonly hardCap: string;
  readonly weekCap: string;
  readonly decayKind: "percent" | "fixed";
  readonly decayBy: string;
  readonly decayDays: string;
  readonly decayAbove: string;
  readonly sparesLeave: boolean;
  readonly expiryDays: string;
  readonly lapseDays: string;
  readonly baseGear: string;
  readonly decaying: PoolRules["decaying"];
};

type Known = {
  readonly name: string;
  readonly system: PoolDraft["system"];
  readonly rules: PoolRules;
};

/** Hundredths as people write them: 50, 12.5. */
const write = (amount: Hundredths | null): string => (amount === null ? "" : String(amount / 100));

export function draftOfPool({ name, system, rules }: Known): PoolDraft {
  const { decay } = rules;
  return {
    name,
    system,
    start: rules.start === 0 ? "" : write(rules.start),
    floor: write(rules.floor),
    hardCap: write(rules.hardCap),
    weekCap: write(rules.weekCap),
    decayKind: decay?.kind ?? "percent",
    decayBy: decay ? write(decay.kind === "percent" ? toHundredths(decay.basisPoints) : decay.amount) : "",
    decayDays: String(decay?.everyDays ?? 7),
    decayAbove: write(decay?.above ?? toHundredths(0)),
    sparesLeave: decay?.sparesLeave ?? true,
    expiryDays: String(rules.expiryDays ?? ""),
    lapseDays: String(rules.lapseDays ?? ""),
    baseGear: write(rules.baseGear),
    decaying: rules.decaying,
  };
}

type Changes = Omit<z.input<typeof changePoolInput>, "poolId">;

/** What a draft changes of a pool; undefined while a field cannot be read. Only what differs is sent, so that two officers do not undo each other. */
export function readPoolDraft(draft: PoolDraft, known: Known): Changes | undefined {
  const wanted = {
    start: points(draft.start) ?? 0,
    floor: points(draft.floor),
    hardCap: points(draft.hardCap),
    weekCap: points(draft.weekCap),
    decay: readDecay(draft),
    expiryDays: number(draft.expiryDays),
    lapseDays: number(draft.lapseDays),
    baseGear: points(draft.baseGear),
    decaying: draft.decaying,
  };
  const parsed = poolRules.safeParse(wanted);
  const name = draft.name.trim();
  if (!parsed.success || name === "") return undefined;
  if (draft.system !== known.system) return { name, system: draft.system };
  const before = new Map(Object.entries(known.rules).map(([rule, value]) => [rule, inOrder(value)]));
  const rules = Object.entries(parsed.data).filter(([rule, value]) => before.get(rule) !== inOrder(value));
  return {
    ...(name !== known.name && { name }),
    ...(rules.length > 0 && { rules: Object.fromEntries(rules) }),
  };
}

function readDecay(draft: PoolDraft) {
  const by = points(draft.decayBy);
  if (by === null || by === 0) return null;
  const { decayKind: kind, sparesLeave } = draft;
  const rest = { everyDays: number(draft.decayDays), above: points(draft.decayAbove) ?? 0, sparesLeave };
  return kind === "percent" ? { kind, basisPoints: by, ...rest } : { kind, amount: by, ...rest };
}

/** Null for an empty field; what is no number becomes one that no rule takes. */
function points(text: string): number | null {
  const written = text.trim().replace(",", ".").replace("−", "-");
  if (written === "") return null;
  return /^-?\d{1,7}(?:\.\d{1,2})?$/.test(written) ? Math.round(Number(written) * 100) : Number.NaN;
}

function number(text: string): number | null {
  const written = text.trim();
  if (written === "") return null;
  return /^\d{1,4}$/.test(written) ? Number(written) : Number.NaN;
}

/** The same rule is the same text, in whatever order its parts were written. */
function inOrder(value: unknown): string {
  return value !== null && typeof value === "object"
    ? JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : String(value);
}
