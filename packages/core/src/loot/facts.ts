/**
 * Facts of loot: something dropped or was given otherwise; an award went a step on, and which; a session took a bid or somebody
 * in, or ended; the guild bank sold or paid out; somebody reserved something for an event, or no longer.
 */
export type LootFact =
  | {
      readonly name: "loot.dropsChanged" | "loot.bankChanged" | "loot.reservesChanged";
      readonly guildId: string;
    }
  | { readonly name: "loot.sessionChanged"; readonly guildId: string; readonly sessionId: number }
  | {
      readonly name: "loot.awardChanged" | "loot.handOverLate";
      readonly guildId: string;
      readonly awardId: number;
    };
