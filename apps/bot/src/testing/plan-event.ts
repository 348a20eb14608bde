import { listUpcomingEvents } from "@guildhall/db/events";
import type { Person } from "@guildhall/discord-sandbox";
import type { TestBot } from "./start-test-bot.ts";

/** The parts of a card that tests look at. */
export type Card = {
  readonly title?: string;
  readonly description?: string;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
};

/** An event of an hour that starts in an hour and pays 10 points. Answers once its card stands. */
export async function planEvent(
  { sandbox, db, until }: TestBot,
  officer: Person,
  title: string,
): Promise<number> {
  await officer.slash("/event create", { title, when: "in 1 hour", minutes: 60, points: 10 });
  await until(() => cardOf(officer, title));
  const now = sandbox.clock.now();
  const events = await listUpcomingEvents(db, officer.guildId, { now, limit: 100 });
  const event = events.find((each) => each.title === title);
  if (!event) throw new Error(`No event "${title}"`);
  return event.eventId;
}

/** The newest card of this title as a person sees it in #events; throws when there is none. */
export async function cardOf(person: Person, title: string): Promise<Card> {
  const messages = await person.in("#events").messages();
  const cards = messages.flatMap(({ embeds }) => embeds).filter((embed) => embed.title === title);
  const card = cards.at(-1);
  if (!card) throw new Error(`No card "${title}"`);
  return card;
}
