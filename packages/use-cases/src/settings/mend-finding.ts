import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  describeServer,
  type Fix,
  isRole,
  isUnderWay,
  type MendFindingInput,
  newSetup,
  type Place,
  planSetup,
  requireFeasible,
  stepsOf,
} from "@guildhall/core/settings";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact, reviveParkedDeliveries } from "@guildhall/db/facts";
import { reviveParkedJobs } from "@guildhall/db/jobs";
import { findSetup, lockGuild, replaceStep, saveSetup } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { addUpBalances } from "#use-cases/dkp/add-up-balances.ts";
import { forgetHeirs, forgetRankRoles } from "#use-cases/members/mend-ranks.ts";
import { planMemberSync } from "#use-cases/members/plan-member-sync.ts";
import { loadServer } from "./load-server.ts";
import { loadSetupDraft } from "./load-setup-draft.ts";

/** Does what mends a finding. What was mended already, by whomever, stays as it is. */
export async function mendFinding(
  { db, clock }: Context,
  actor: Actor,
  { fix, place }: MendFindingInput,
): Promise<void> {
  requireRight(actor, "settings.edit");
  if (fix === "makePlace" && !place) throw new Refusal("common.invalidInput");
  const mending = { guildId: actor.guildId, place, now: clock.now() };
  await transaction(db, async (tx) => {
    await lockGuild(tx, actor.guildId);
    if (!(await mends[fix](tx, mending))) return;
    const target = place ? ({ kind: "place", id: place } as const) : ({ kind: "guild" } as const);
    const { now } = mending;
    await recordAudit(tx, actor, { useCase: "settings.mendFinding", target, after: { fix }, now });
  });
}

type Mending = {
  readonly guildId: string;
  readonly place: Place | undefined;
  readonly now: Temporal.Instant;
};

/** Says whether there was anything to mend. */
type Mend = (tx: Transaction, mending: Mending) => Promise<boolean>;

/** The one place is made anew, as a setup would; all others stay. */
const makePlace: Mend = async (tx, { guildId, place, now }) => {
  const draft = await loadSetupDraft(tx, guildId);
  if (isUnderWay(draft.setup, now)) return false;
  const server = describeServer(await loadServer(tx, guildId));
  const all = planSetup(draft, server);
  const line = all.find(({ thing }) => thing === place);
  if (!line || (line.action === "use" && !line.isNew)) return false;
  const category = line.action === "create" && !isRole(line.thing);
  const lines = all.filter(({ thing }) => thing === place || (category && thing === "category"));
  requireFeasible(lines, server);
  for (const step of stepsOf(lines, draft.steps)) await replaceStep(tx, guildId, step);
  await saveSetup(tx, guildId, { ...draft.setup, confirmedAt: now, problem: null });
  await recordFact(tx, { name: "settings.setupConfirmed", guildId }, now);
  return true;
};

/** The bot is sent again to make what was confirmed. */
const goOnWithSetup: Mend = async (tx, { guildId, now }) => {
  const setup = (await findSetup(tx, guildId)) ?? newSetup;
  if (isUnderWay(setup, now) || (!setup.confirmedAt && !setup.problem)) return false;
  await saveSetup(tx, guildId, { ...setup, confirmedAt: now, problem: null });
  await recordFact(tx, { name: "settings.setupConfirmed", guildId }, now);
  return true;
};

const readMembers: Mend = async (tx, { guildId, now }) => {
  await planMemberSync(tx, guildId, now);
  return true;
};

const tryAgain: Mend = async (tx, { guildId, now }) => {
  const jobs = await reviveParkedJobs(tx, guildId, { now });
  const deliveries = await reviveParkedDeliveries(tx, guildId, { now });
  if (jobs + deliveries > 0) await recordFact(tx, { name: "settings.serverChanged", guildId }, now);
  return jobs + deliveries > 0;
};

const mends: Readonly<Record<Fix, Mend>> = {
  makePlace,
  goOnWithSetup,
  readMembers,
  tryAgain,
  forgetRankRoles,
  forgetHeirs,
  addUpBalances,
};
