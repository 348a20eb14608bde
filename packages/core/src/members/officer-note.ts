/** What officers tell each other of a member. The member does not read it. */
export type OfficerNote = {
  readonly noteId: number;
  readonly text: string;
  /** Null when a program wrote it. */
  readonly authorName: string | null;
  readonly writtenAt: Temporal.Instant;
};
