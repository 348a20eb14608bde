import type { ContractBook } from "./contracts.ts";
import type { Game } from "./game.ts";
import type { GameAccounts } from "./game-accounts.ts";

/** What somebody is in a fight. A game's own roles map onto these; a `flanker` goes for the enemy's back line. */
export const roles = ["tank", "healer", "melee", "ranged", "flanker", "support"] as const;

export type Role = (typeof roles)[number];

/** What a game calls the number that says how strong a character is. */
export const powerLabels = ["power", "combatPower", "itemLevel"] as const;

export type PowerLabel = (typeof powerLabels)[number];

/** A weapon whose pair with another one makes a class. */
export type Weapon = {
  /** As databases of the game name it; its word is at `settings.games.weapons`. */
  readonly key: string;
  /** What players type for short. Never shown: GS is a greatsword and a gear score. */
  readonly aliases: readonly string[];
};

/** A class, or a job. */
export type GameClass = {
  readonly key: string;
  /** Its name where players of all languages use the same; null where the word is at `settings.games.classes`. */
  readonly name: string | null;
  /** The pair that makes it, in a game where weapons do. */
  readonly weapons: readonly [string, string] | null;
  /** What it is played as. With one, nobody is asked; of several the player names one. */
  readonly roles: readonly Role[];
};

/** What a party is made of: how many seats, and who may sit there. */
export type PartyShape = {
  readonly key: string;
  readonly seats: readonly { readonly count: number; readonly roles: readonly Role[] }[];
};

/** Why somebody wants an item. */
export type Interest = {
  readonly key: string;
  /** How many wishes of this kind a member may have; null is any number. */
  readonly wishLimit: number | null;
  /** Several of the same item are used up: somebody can wish for more than one. Left out: no. */
  readonly takesQuantity?: boolean;
};

/** How good an item is. The game's databases number grades without a meaning: only this list orders them. */
export type Grade = {
  readonly code: number;
  readonly key: string;
  /** What the game's databases called it before: a site that still does means the same. */
  readonly formerCodes?: readonly number[];
};

/** What a guild plans again and again. */
export type EventPreset = {
  readonly key: string;
  /** What a guild calls an event of its own; the word of others is at `settings.games.events`. */
  readonly title?: string;
  /** Null when the game or the guild decides it each time. */
  readonly durationMinutes: number | null;
  /** What full attendance pays in the Standard style. */
  readonly rewardPoints: number;
  /** Happens several times a day: it gets a line in the card of the day instead of a card of its own. */
  readonly isRollCall?: boolean;
  /** How many of them pay one member in a week, in the Standard style; left out: all. */
  readonly paidPerWeek?: number;
};

/** Something that guilds of a game do every week or month: a line of the week that is made in one press. */
export type WeekLine = {
  /** Which of the event presets. */
  readonly preset: string;
  readonly recurrence:
    | { readonly kind: "weekly"; readonly weekdays: readonly Weekday[] }
    | { readonly kind: "days"; readonly everyDays: number }
    | { readonly kind: "monthWeekday"; readonly nth: "first"; readonly weekday: Weekday };
  /** Where the guild chooses the hour, the usual one: `21:00`. */
  readonly time: string;
};

type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/**
 * A game as guilds play it: data that features read, so that a new game is a new file. Lists are empty and fields null
 * where a game has no such thing, or where nobody publishes it.
 */
export type GameProfile = {
  readonly game: Game;
  readonly powerLabel: PowerLabel;
  /** In the order in which people count them. */
  readonly roles: readonly Role[];
  readonly weapons: readonly Weapon[];
  readonly classes: readonly GameClass[];
  /** How many fight as one party. */
  readonly partySize: number | null;
  readonly partyShapes: readonly PartyShape[];
  readonly interests: readonly Interest[];
  /** From the lowest. */
  readonly grades: readonly Grade[];
  /** Of a guild inside the game, from the highest. */
  readonly ranks: readonly string[];
  /** How many a guild inside the game lets in. */
  readonly houseSeats: number | null;
  /** When the game's day begins, `03:00` by the clock of the game's server. */
  readonly resetTime: string | null;
  readonly eventPresets: readonly EventPreset[];
  readonly weekSet: readonly WeekLine[];
  readonly accounts: GameAccounts;
  /** What its daily guild contracts can be; null where officers write what the guild does today. */
  readonly contracts: ContractBook | null;
  /** The page of the game's maker where gift codes are entered; null where that is in the game, or nobody knows. */
  readonly redeemUrl: string | null;
};
