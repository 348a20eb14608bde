import type { GameProfile, Role } from "../games/index.ts";
import { Refusal } from "../refusal.ts";
import { readTimeZone } from "../settings/index.ts";
import type { AnswerOnboardingInput } from "./answer-onboarding.input.ts";
import { memberName } from "./member-name.ts";
import type { NewcomerAnswers, NewcomerProfile } from "./newcomer.ts";
import { maxPower } from "./save-build.input.ts";

type Rest = { readonly game: GameProfile; readonly now: Temporal.Instant };

/** What a newcomer said up to now with one answer more; refuses what the game does not know, with a sentence for each. */
export function takeAnswer(
  known: NewcomerAnswers,
  answer: AnswerOnboardingInput,
  { game, now }: Rest,
): NewcomerAnswers {
  switch (answer.about) {
    case "language":
      return known;
    case "purpose":
      return { ...known, purpose: answer.purpose };
    case "class":
      return { ...known, ...chooseClass(game, answer.classKey) };
    case "role":
      return { ...known, role: chooseRole(game, known.classKey, answer.role) };
    case "character":
      return { ...known, ...readCharacter(answer) };
    case "rules":
      return { ...known, rulesAcceptedAt: known.rulesAcceptedAt ?? now };
  }
}

/** The roles in which somebody can play this class; in a game without classes all that it knows. */
export function rolesToChoose({ classes, roles }: GameProfile, classKey: string | null): readonly Role[] {
  return classes.length === 0 ? roles : (classes.find(({ key }) => key === classKey)?.roles ?? []);
}

/** A class that is played as one thing only says the role too. */
function chooseClass(game: GameProfile, classKey: string): Pick<NewcomerProfile, "classKey" | "role"> {
  if (!game.classes.some(({ key }) => key === classKey)) throw new Refusal("members.classUnknown");
  const [role = null, ...others] = rolesToChoose(game, classKey);
  return { classKey, role: others.length === 0 ? role : null };
}

function chooseRole(game: GameProfile, classKey: string | null, role: Role): Role {
  if (!rolesToChoose(game, classKey).includes(role)) throw new Refusal("members.roleNeeded");
  return role;
}

type Typed = Extract<AnswerOnboardingInput, { readonly about: "character" }>;

function readCharacter({ name, power, timeZone }: Typed) {
  const read = memberName.safeParse(name);
  if (!read.success) throw new Refusal("members.characterNameUnfit", { max: 32 });
  return {
    characterName: read.data,
    power: power?.trim() ? readPower(power) : null,
    timeZone: timeZone?.trim() ? readTimeZone(timeZone) : null,
  };
}

/** `6,420`, `6 420` and `6.420` are what people copy out of a game. */
function readPower(typed: string): number {
  const digits = typed.replace(/[\s.,'’]/g, "");
  const power = Number(digits);
  if (!/^\d+$/.test(digits) || power > maxPower) throw new Refusal("members.powerUnfit", { typed });
  return power;
}
