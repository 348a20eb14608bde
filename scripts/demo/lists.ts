import { addToList, makeList, moveToBottom, viewLists } from "@guildhall/use-cases/dkp";
import type { GuildStory } from "./plan-story.ts";
import type { NumberOf } from "./roster-numbers.ts";
import { accountOf, actorOf, contextAt, type Stage } from "./stage.ts";

/** A Suicide Kings list, and who took something by it. */
export type ListPlan = {
  readonly name: string;
  readonly by: string;
  readonly weeksAgo: number;
  /** From the top, as it was drawn by lot. */
  readonly usernames: readonly string[];
  readonly taken: readonly {
    readonly weeksAgo: number;
    readonly username: string;
    /** Who was not there, and keeps the place. */
    readonly absent: readonly string[];
  }[];
};

type Playing = { readonly plan: ListPlan; readonly at: Temporal.Instant; readonly numberOf: NumberOf };

/** An officer makes the list, and everybody who is to be on it comes onto it. */
export async function playListBegin(stage: Stage, story: GuildStory, playing: Playing): Promise<void> {
  const { plan, at, numberOf } = playing;
  const officer = actorOf(stage, accountOf(story.calendar, plan.by));
  const context = contextAt(stage, at);
  const { listId } = await makeList(context, officer, { name: plan.name });
  const memberIds = plan.usernames.map(numberOf);
  await addToList(context, officer, { listId, memberIds, where: "bottom" });
}

/** Somebody took an item, and goes below all who were there. */
export async function playListMove(
  stage: Stage,
  story: GuildStory,
  { plan, at, numberOf, move }: Playing & { readonly move: ListPlan["taken"][number] },
): Promise<void> {
  const officer = actorOf(stage, accountOf(story.calendar, plan.by));
  const context = contextAt(stage, at);
  const list = (await viewLists(context, officer)).find(({ name }) => name === plan.name);
  const memberId = numberOf(move.username);
  const place = list?.people.find((person) => person.memberId === memberId)?.place;
  if (!list || place === undefined) throw new Error(`${move.username} is not on the list ${plan.name}`);
  const absent = new Set(move.absent.map(numberOf));
  const presentIds = list.people.map((person) => person.memberId).filter((id) => !absent.has(id));
  await moveToBottom(context, officer, { listId: list.listId, memberId, fromPlace: place, presentIds });
}
