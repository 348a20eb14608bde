/**
 * Facts of privacy: a member got a pseudonym, and so did each event whose messages in Discord show the name; a message that
 * stands for that person alone has to go. Which account it was is told nowhere.
 */
export type PrivacyFact =
  | { readonly name: "privacy.memberErased"; readonly guildId: string; readonly memberId: number }
  | { readonly name: "privacy.eventNamesChanged"; readonly guildId: string; readonly eventId: number }
  | { readonly name: "privacy.messageErased"; readonly guildId: string; readonly ownMessageId: number };
