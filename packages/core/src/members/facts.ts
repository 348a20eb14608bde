/** Facts of the roster: somebody was added to it, something about a member changed, or the ranks themselves. */
export type MembersFact =
  | {
      readonly name: "members.memberAdded" | "members.memberChanged";
      readonly guildId: string;
      readonly memberId: number;
    }
  | { readonly name: "members.ranksChanged"; readonly guildId: string };
