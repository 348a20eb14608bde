import "server-only";
import type { Feature, MemberActor } from "@guildhall/core";
import type { ShareWindowInput } from "@guildhall/core/attendance";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Context } from "@guildhall/use-cases";
import { viewOwnContests } from "@guildhall/use-cases/attendance";
import { viewOwnBalance } from "@guildhall/use-cases/dkp";
import { listEvents, viewEvent } from "@guildhall/use-cases/events";
import { viewOwnParty } from "@guildhall/use-cases/groups";
import { listClaimable, viewOwnSettings } from "@guildhall/use-cases/members";
import { viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";
import { readOwnLeave } from "#web/features/absences/index.ts";
import { readOwnReminders } from "#web/features/events/index.ts";
import { readOwnMember } from "#web/features/members/index.ts";

const mostNext = 5;

/** Everything of the reader's own in one guild. Null stands for what the guild switched off, or has not of the reader. */
export async function readMe(context: Context, actor: MemberActor, input: ShareWindowInput) {
  const guild = await viewGuild(context, actor);
  const isOn = (feature: Feature) => isFeatureOn(guild.modulesOff, feature);
  const member = await readOwnMember(context, actor, input);
  return {
    member,
    ...toPlain({
      now: context.clock.now(),
      days: input.days,
      name: actor.name,
      events: isOn("events") ? await readNext(context, actor, isOn("groups")) : null,
      appeals: isOn("attendance") ? await viewOwnContests(context, actor) : null,
      points: isOn("dkp") ? await viewOwnBalance(context, actor) : null,
      claimable: member ? member.claimable : await listClaimable(context, actor),
      settings: await viewOwnSettings(context, actor),
      guildZone: guild.timeZone,
    }),
    reminders: isOn("events") ? await readOwnReminders(context, actor) : null,
    leave: isOn("absences") ? await readOwnLeave(context, actor) : null,
  };
}

export type MeView = Plain<Awaited<ReturnType<typeof readMe>>>;

/** What comes next, with the own answers, the answers that the guild takes, and where the reader plays. */
async function readNext(context: Context, actor: MemberActor, hasParties: boolean) {
  const events = (await listEvents(context, actor, { period: "upcoming" })).slice(0, mostNext);
  const [first] = events;
  const offered = first ? (await viewEvent(context, actor, first)).offered : [];
  const party = first && hasParties ? await viewOwnParty(context, actor, first) : null;
  return { events, offered, party };
}
