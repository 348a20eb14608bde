/**
 * Facts of diplomacy: a foreign guild, what was agreed with it or who speaks for it has changed, or its channel was made ready; a pact
 * ends in a few days, or has ended; an officer let a contact in or refused one.
 */
export type DiplomacyFact =
  | {
      readonly name: "diplomacy.foreignGuildChanged" | "diplomacy.channelReady";
      readonly guildId: string;
      readonly foreignGuildId: number;
    }
  | {
      readonly name: "diplomacy.pactEnding" | "diplomacy.pactEnded";
      readonly guildId: string;
      readonly pactId: number;
    }
  | { readonly name: "diplomacy.contactSettled"; readonly guildId: string; readonly contactId: number };
