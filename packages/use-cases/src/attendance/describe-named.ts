import { everybodyNamed, type NamedPeople, type Result } from "@guildhall/core/attendance";
import type { Queryable } from "@guildhall/db";
import { listMarks } from "@guildhall/db/attendance";
import { listMembers } from "@guildhall/db/members";

export type NamedCandidate = { readonly memberId: number; readonly name: string };

/** Whom a list means, by name, for an officer to read before anything is written. */
export type NamedView = {
  /** Who would be marked, and how they are marked now. */
  readonly people: readonly (NamedCandidate & { readonly mark: Result | null })[];
  readonly questions: readonly {
    readonly name: string;
    readonly candidates: readonly NamedCandidate[];
    readonly isOpen: boolean;
    readonly chosenId: number | null;
  }[];
  readonly unknown: readonly string[];
};

export async function describeNamed(
  db: Queryable,
  guildId: string,
  { eventId, named }: { readonly eventId: number; readonly named: NamedPeople },
): Promise<NamedView> {
  const roster = await listMembers(db, guildId);
  const nameOf = new Map(roster.map(({ memberId, name }) => [memberId, name]));
  const marks = await listMarks(db, guildId, eventId);
  const toCandidates = (memberIds: readonly number[]) =>
    memberIds.flatMap((memberId) => {
      const name = nameOf.get(memberId);
      return name === undefined ? [] : [{ memberId, name }];
    });
  return {
    people: toCandidates(everybodyNamed(named)).map((person) => ({
      ...person,
      mark: marks.get(person.memberId)?.result ?? null,
    })),
    questions: named.questions.map(({ name, candidateIds, isOpen, chosenId }) => ({
      name,
      candidates: toCandidates(candidateIds),
      isOpen,
      chosenId,
    })),
    unknown: named.unknown,
  };
}
