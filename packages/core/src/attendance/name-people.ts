import { foldName, type Matchable, matchNames } from "../members/index.ts";
import { readNameList } from "./read-name-list.ts";

/** A name of a list that may mean several people. */
export type NameQuestion = {
  readonly name: string;
  /** The likeliest first. */
  readonly candidateIds: readonly number[];
  /** Whether an officer still has to say whom it means. */
  readonly isOpen: boolean;
  /** Whom an officer chose; null for nobody of them, or nobody so far. */
  readonly chosenId: number | null;
};

/** Whom a list of names means. */
export type NamedPeople = {
  /** Members who are meant for sure. */
  readonly memberIds: readonly number[];
  readonly questions: readonly NameQuestion[];
  /** Names that mean nobody of the roster. */
  readonly unknown: readonly string[];
};

/** Somebody of the roster, by every name that is known of the person. */
export type NamedMember = { readonly memberId: number; readonly names: readonly string[] };

type Guild = { readonly members: readonly NamedMember[]; readonly rankNames: readonly string[] };

/** Whom a text means that was copied from a game or read from a picture of it. */
export function namePeople(text: string, { members, rankNames }: Guild): NamedPeople {
  const people: readonly Matchable[] = members.map(({ memberId, names }) => ({
    personId: String(memberId),
    names,
  }));
  const isRank = new Set(rankNames.map(foldName));
  const entries = readNameList(text).filter(({ names }) => !names.some((name) => isRank.has(foldName(name))));
  const matches = matchNames(
    entries.map(({ names }) => ({ names, discord: "" })),
    people,
  );
  const found = entries.map(({ written }, index) => ({ name: written, match: matches[index] }));
  const sure = found.flatMap(({ match }) =>
    match?.kind === "sure" ? [Number(match.candidate.personId)] : [],
  );
  return {
    memberIds: [...new Set(sure)],
    questions: found.flatMap(({ name, match }) =>
      match?.kind === "question"
        ? [
            {
              name,
              candidateIds: match.candidates.map(({ personId }) => Number(personId)),
              isOpen: true,
              chosenId: null,
            },
          ]
        : [],
    ),
    unknown: found.flatMap(({ name, match }) => (!match || match.kind === "nobody" ? [name] : [])),
  };
}

/** Everybody who is meant, as far as officers said so. */
export function everybodyNamed({ memberIds, questions }: NamedPeople): readonly number[] {
  return [...new Set([...memberIds, ...questions.flatMap(({ chosenId }) => chosenId ?? [])])];
}
