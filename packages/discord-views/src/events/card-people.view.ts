import { type Answer, answers, type EventRules, type LinedUp, wantsSeat } from "@guildhall/core/events";
import { type Role, roles } from "@guildhall/core/games";
import type { Translate } from "@guildhall/i18n";
import { translateAnswer } from "@guildhall/i18n/translate-terms";
import type { APIEmbedField } from "discord-api-types/v10";
import { listNames } from "../list-names.ts";

/** What the card tells of somebody's answer. What is left out is not known of anybody. */
export type CardSignUp = {
  readonly answer: Answer;
  readonly name: string;
  /** Who is excused did not answer: a leave did. */
  readonly isExcused?: boolean;
  /** Signed up with a static, without a press. */
  readonly isByDefault?: boolean;
  readonly role?: Role | null;
  readonly isWaiting?: boolean;
  /** In line for a seat. */
  readonly place?: number | null;
  readonly publishedPick?: LinedUp | null;
};

export type CardRules = Pick<EventRules, "seats" | "roleSeats" | "leastPeople" | "hasLineUp">;

type Group = { readonly label: string; readonly names: readonly string[]; readonly isInline?: boolean };

/** Names as they stand on the card, with a sign after those whom the event signed up. */
function withSigns(t: Translate, signUps: readonly CardSignUp[]): readonly CardSignUp[] {
  return signUps.map((signUp) =>
    signUp.isByDefault ? { ...signUp, name: t("events.card.byDefault", { name: signUp.name }) } : signUp,
  );
}

/** Who has a seat, by role where roles are known, who waits for one, and who answered otherwise. */
export function peopleFields(t: Translate, given: readonly CardSignUp[], rules: CardRules): APIEmbedField[] {
  const signUps = withSigns(t, given);
  const groups = [
    ...seatedGroups(t, seatedOf(signUps), rules),
    waiting(t, signUps),
    ...otherGroups(t, signUps),
  ].filter(({ names, isInline }) => names.length > 0 || isInline);
  const more = (count: number) => t("events.card.more", { count });
  const fieldCount = Math.max(groups.length, answers.length + 1);
  const fields = groups.map(({ label, names, isInline = false }) => ({
    name: label,
    value: names.length > 0 ? listNames(names, { fieldCount, more }) : "–",
    ...(isInline && { inline: true }),
  }));
  return fields.length > 0 ? fields : [{ name: "\u200b", value: t("events.card.nobody") }];
}

/** How many have a seat, of how many; nothing where neither seats nor roles are known. */
export function describeSeats(
  t: Translate,
  signUps: readonly CardSignUp[],
  { seats, leastPeople }: CardRules,
): string {
  const taken = seatedOf(signUps).length;
  const lacking = (leastPeople ?? 0) - taken;
  return [
    seats !== null && t("events.card.taken", { taken, seats }),
    lacking > 0 && t("events.card.lacking", { count: lacking }),
  ]
    .filter(Boolean)
    .join(" ");
}

function seatedOf(signUps: readonly CardSignUp[]): readonly CardSignUp[] {
  return signUps.filter(({ answer, isWaiting }) => wantsSeat(answer) && !isWaiting);
}

function seatedGroups(t: Translate, seated: readonly CardSignUp[], rules: CardRules): readonly Group[] {
  const isPublished = rules.hasLineUp && seated.some(({ publishedPick }) => publishedPick);
  if (!isPublished) return byRole(t, seated, rules);
  const withPick = (pick: LinedUp | null) => seated.filter((one) => (one.publishedPick ?? null) === pick);
  const [picked, benched, open] = [withPick("picked"), withPick("benched"), withPick(null)];
  return [
    ...byRole(t, picked, rules),
    counted(
      t("events.card.benched"),
      benched.map(({ name }) => name),
    ),
    counted(
      t("events.card.notPicked"),
      open.map(({ name }) => name),
    ),
  ];
}

/** Without roles, as people answered. */
function byRole(t: Translate, seated: readonly CardSignUp[], { roleSeats }: CardRules): readonly Group[] {
  const shown = roles.filter((role) => role in roleSeats || seated.some((one) => one.role === role));
  if (shown.length === 0) return (["coming", "late"] as const).map((answer) => ofAnswer(t, seated, answer));
  const nameOf = ({ name, answer }: CardSignUp) =>
    answer === "late" ? t("events.card.late", { name }) : name;
  const namesOf = (role: Role | null) => seated.filter((one) => (one.role ?? null) === role).map(nameOf);
  return [
    ...shown.map((role) => {
      const [names, seats] = [namesOf(role), roleSeats[role]];
      const [word, taken] = [t(`shell.roles.${role}`), names.length];
      const label = seats === undefined ? `${word} (${taken})` : `${word} ${taken}/${seats}`;
      return { label, names, isInline: true };
    }),
    counted(t("events.card.noRole"), namesOf(null)),
  ];
}

function waiting(t: Translate, signUps: readonly CardSignUp[]): Group {
  const line = signUps
    .filter(({ answer, isWaiting }) => wantsSeat(answer) && isWaiting)
    .toSorted((one, other) => (one.place ?? 0) - (other.place ?? 0));
  const names = line.map(({ name, role, place }) =>
    role
      ? t("events.card.placeAs", { place: place ?? 0, name, role: t(`shell.roles.${role}`) })
      : t("events.card.place", { place: place ?? 0, name }),
  );
  return counted(t("events.card.waitlist"), names);
}

/** Whoever answered is listed, also with an answer that the guild offers no more. */
function otherGroups(t: Translate, signUps: readonly CardSignUp[]): readonly Group[] {
  const given = signUps.filter(({ isExcused }) => !isExcused);
  const excused = signUps.filter(({ isExcused }) => isExcused);
  return [
    ...answers.filter((answer) => !wantsSeat(answer)).map((answer) => ofAnswer(t, given, answer)),
    counted(
      t("events.cantExcused"),
      excused.map(({ name }) => name),
    ),
  ];
}

function ofAnswer(t: Translate, signUps: readonly CardSignUp[], wanted: Answer): Group {
  const people = signUps.filter(({ answer }) => answer === wanted);
  return counted(
    translateAnswer(t, wanted),
    people.map(({ name }) => name),
  );
}

function counted(label: string, names: readonly string[]): Group {
  return { label: `${label} (${names.length})`, names };
}
