/** A person in the guild's roster. */
export type Member = {
  readonly memberId: number;
  /** The in-game guild within the server. */
  readonly houseId: number;
  /** Discord account; null while the person is only known by in-game name. */
  readonly userId: string | null;
  readonly name: string;
};
