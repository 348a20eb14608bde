/** Facts of groups: a static was made, changed or disbanded, or somebody joined or left one. */
type StaticChanged = {
  readonly name: "groups.staticChanged";
  readonly guildId: string;
  readonly staticId: number;
};

/** Officers changed the parties of an event, everybody sees them now, or somebody who had a seat in them does not come. */
type PartiesChanged = {
  readonly name: "groups.partiesChanged" | "groups.partiesPublished" | "groups.partyLeft";
  readonly guildId: string;
  readonly eventId: number;
};

/** Everybody is to be moved to the voice channel of their party, or was as far as that was possible. */
type MusterChanged = {
  readonly name: "groups.musterDue" | "groups.musterEnded";
  readonly guildId: string;
  readonly eventId: number;
};

/** Somebody plays elsewhere than the last parties said that everybody saw. */
type PartyOfMemberChanged = {
  readonly name: "groups.partyOfMemberChanged";
  readonly guildId: string;
  readonly eventId: number;
  readonly memberId: number;
};

/** The war server was linked, unlinked or changed, somebody came or left, or it is time to look. */
type WarServerDue = { readonly name: "groups.warServerDue"; readonly guildId: string };

export type GroupsFact = StaticChanged | PartiesChanged | MusterChanged | PartyOfMemberChanged | WarServerDue;
