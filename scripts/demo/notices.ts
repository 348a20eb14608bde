import type { CodeVote } from "@guildhall/core/announcements";
import {
  saveGiftCode,
  setContracts,
  tickContract,
  tickGiftCode,
  viewContracts,
  voteOnCode,
} from "@guildhall/use-cases/announcements";
import type { GuildStory } from "./plan-story.ts";
import { accountOf, actorOf, contextAt, type Stage } from "./stage.ts";

type CodePlan = {
  readonly code: string;
  readonly gives: string;
  readonly note: string | null;
  readonly postedHoursAgo: number;
  /** Null when nobody knows. */
  readonly endsInHours: number | null;
  /** So many of the guild's first people have it, and say so of it. */
  readonly ticks: number;
  readonly votes: Readonly<Record<CodeVote, number>>;
};

/** One that is fresh, one that runs out soon, and one of which too many say that it is over. */
const codes: readonly CodePlan[] = [
  {
    code: "TALANDRE2026",
    gives: "Precious Dimensional Soul Shard ×3",
    note: null,
    postedHoursAgo: 120,
    endsInHours: null,
    ticks: 9,
    votes: { works: 2, expired: 6 },
  },
  {
    code: "SOLISIUM-GIFT",
    gives: "Abyssal Contract Token ×1,000",
    note: "Needs level 20",
    postedHoursAgo: 50,
    endsInHours: 30,
    ticks: 14,
    votes: { works: 8, expired: 0 },
  },
  {
    code: "STONEGARD7",
    gives: "Growthstone ×500",
    note: null,
    postedHoursAgo: 2,
    endsInHours: 24 * 9,
    ticks: 3,
    votes: { works: 3, expired: 0 },
  },
];

/** An officer tells of codes and of what the guild does today, and members say what they have of it. */
export async function playNotices(stage: Stage, story: GuildStory): Promise<void> {
  if (story.calendar.game !== "throne-and-liberty") return;
  for (const plan of codes) await playCode(stage, story, plan);
  const officer = actorOf(stage, accountOf(story.calendar, "yara"));
  const context = contextAt(stage, story.now);
  const chosen = { monsters: ["demon", "undead"], event: "wolf-hunting-contest", dungeon: "temple-of-truth" };
  await setContracts(context, officer, { ...chosen, lines: [] });
  const { today } = await viewContracts(context, officer);
  const people = [...stage.cast.values()];
  for (const [place, { contractId }] of (today?.contracts ?? []).entries())
    for (const actor of people.slice(place, 9 - 2 * place))
      await tickContract(context, actor, { contractId, isDone: true });
}

async function playCode(stage: Stage, { calendar, now }: GuildStory, plan: CodePlan): Promise<void> {
  const { code, gives, note, postedHoursAgo, endsInHours, ticks, votes } = plan;
  const context = contextAt(stage, now.subtract({ hours: postedHoursAgo }));
  const expiresAt = endsInHours === null ? null : now.add({ hours: endsInHours }).toString();
  const written = { code, gives, note, redeemUrl: null, expiresAt };
  const officer = actorOf(stage, accountOf(calendar, "yara"));
  const { codeId } = await saveGiftCode(context, officer, written);
  const people = [...stage.cast.values()];
  for (const actor of people.slice(0, ticks)) await tickGiftCode(context, actor, { codeId, isTicked: true });
  for (const actor of people.slice(0, votes.works))
    await voteOnCode(context, actor, { codeId, vote: "works" });
  for (const actor of people.slice(votes.works, votes.works + votes.expired))
    await voteOnCode(context, actor, { codeId, vote: "expired" });
}
