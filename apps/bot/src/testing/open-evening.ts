import { transaction } from "@guildhall/db";
import { createBuild, createCharacter } from "@guildhall/db/members";
import { makeMember } from "@guildhall/db/testing";
import { answerEvent } from "@guildhall/use-cases/events";
import { openHall } from "./open-hall.ts";
import { planWithRules } from "./plan-with-rules.ts";
import type { TestBot } from "./start-test-bot.ts";

type Evening = NonNullable<Parameters<typeof planWithRules>[2]> & { readonly peopleCount: number };

/** An event to which so many people of the server say to come, each with a power of their own. */
export async function openEvening(bot: TestBot, name: string, { peopleCount, ...plan }: Evening) {
  const hall = await openHall(bot, name);
  const { guildId, server } = hall;
  const { eventId } = await planWithRules(bot, guildId, { title: `${name} siege`, ...plan });
  const people = [];
  for (let number = 1; number <= peopleCount; number += 1) {
    const person = server.member(`${name} ${number}`);
    const memberId = await signUp(bot, { guildId, eventId, userId: person.id, number });
    people.push({ person, memberId });
  }
  return { ...hall, eventId, people, event: String(eventId) };
}

type Coming = {
  readonly guildId: string;
  readonly eventId: number;
  readonly userId: string;
  readonly number: number;
};

async function signUp({ db, sandbox: { clock } }: TestBot, coming: Coming): Promise<number> {
  const { guildId, eventId, userId, number } = coming;
  const name = `Player ${number}`;
  const { memberId } = await makeMember(db, guildId, { userId, name });
  const now = clock.now();
  await transaction(db, async (tx) => {
    const characterId = await createCharacter(tx, guildId, { memberId, name, isMain: true, now });
    const build = { classKey: null, role: "melee" as const, power: 3000 + number, link: null, isMain: true };
    await createBuild(tx, guildId, { ...build, memberId, characterId, now });
  });
  const actor = { kind: "member", guildId, memberId, userId, name, rights: new Set<never>() } as const;
  await answerEvent({ db, clock }, actor, { eventId, answer: "coming" });
  return memberId;
}
