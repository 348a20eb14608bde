/** An account was claimed, settled, read or given up. */
export type VerificationFact = {
  readonly name: "verification.accountChanged";
  readonly guildId: string;
  readonly accountId: number;
};
