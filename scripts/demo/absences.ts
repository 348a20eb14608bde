import { type SaveAvailabilityInput, type Slot, weekdays } from "@guildhall/core/absences";
import { enterAbsence, saveAvailability, startAbsence } from "@guildhall/use-cases/absences";
import { chooseTimeZone } from "@guildhall/use-cases/members";
import type { LeavePlan } from "./leaves.ts";
import type { GuildStory } from "./plan-story.ts";
import { accountOf, actorOf, contextAt, numberOf, type Stage } from "./stage.ts";

/** Who is away, and when people can: said just before the demo begins, so that the bot opens the posts when it starts. */
export async function playAbsences(stage: Stage, story: GuildStory): Promise<void> {
  await playWeeks(stage, story);
  for (const leave of story.calendar.leaves) await playLeave(stage, story, leave);
}

async function playLeave(stage: Stage, { calendar, now }: GuildStory, leave: LeavePlan): Promise<void> {
  const context = contextAt(stage, now);
  const { reason, isShared: isReasonShared = false, zone: timeZone } = leave;
  const today = now.toZonedDateTimeISO(timeZone ?? calendar.timeZone).toPlainDate();
  const dayIn = (days: number) => today.add({ days }).toString();
  const untilOn = leave.last === undefined ? {} : { untilOn: dayIn(leave.last) };
  const fields = { fromOn: dayIn(leave.first), ...untilOn, reason, isReasonShared };
  if ("unlinked" in leave) {
    const officer = actorOf(stage, calendar.guild.ownerId);
    await enterAbsence(context, officer, { ...fields, memberId: numberOf(stage, leave.unlinked) });
    return;
  }
  const actor = actorOf(stage, accountOf(calendar, leave.username));
  if (timeZone) await chooseTimeZone(context, actor, { timeZone });
  await startAbsence(context, actor, fields);
}

const evenings = weekdays.map((day): Slot => `${day}-evening`);

const workMornings = weekdays.slice(0, 5).map((day): Slot => `${day}-morning`);

/** What people of a guild say, in turn. */
const weeks: readonly SaveAvailabilityInput[] = [
  { free: evenings, never: workMornings },
  { free: [...evenings.slice(3), "sat-afternoon", "sun-afternoon"], never: workMornings },
  { free: ["tue-evening", "thu-evening", "sun-evening"], never: [...workMornings, "sat-morning"] },
  { free: ["sat-afternoon", "sat-evening", "sun-afternoon", "sun-evening"], never: workMornings },
];

/** One in so many has said it. */
const oneIn = 3;

async function playWeeks(stage: Stage, { calendar, now }: GuildStory): Promise<void> {
  const speakers = calendar.guild.people.filter((_, place) => place % oneIn === 0);
  for (const [place, { id }] of speakers.entries()) {
    const week = weeks[place % weeks.length];
    if (week) await saveAvailability(contextAt(stage, now), actorOf(stage, id), week);
  }
}
