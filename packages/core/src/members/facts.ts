/** Facts of the roster: somebody was added to it, or something about a member changed. */
export type MembersFact = {
  readonly name: "members.memberAdded" | "members.memberChanged";
  readonly guildId: string;
  readonly memberId: number;
};
