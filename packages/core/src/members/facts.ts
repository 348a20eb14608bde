/** Facts of the roster: somebody was added to it, something about a member changed, officers made somebody a full member, or the ranks themselves changed. */
export type MembersFact =
  | {
      readonly name: "members.memberAdded" | "members.memberChanged" | "members.memberActivated";
      readonly guildId: string;
      readonly memberId: number;
    }
  | { readonly name: "members.housesChanged"; readonly guildId: string }
  | {
      readonly name: "members.memberNudged";
      readonly guildId: string;
      readonly memberId: number;
      readonly nudgeId: number;
    }
  /** A newcomer came, answered, left, or was decided about. */
  | { readonly name: "members.newcomerChanged"; readonly guildId: string; readonly newcomerId: number }
  /** The roles of a member in Discord are not as they should be. */
  | { readonly name: "members.rolesDue"; readonly guildId: string; readonly memberId: number }
  /** Somebody asked for a rank, was answered, or followed in one. */
  | { readonly name: "members.rankClaimChanged"; readonly guildId: string; readonly claimId: number }
  | { readonly name: "members.ranksChanged"; readonly guildId: string };
