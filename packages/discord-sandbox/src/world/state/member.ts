/** A user inside one guild. Times are ISO strings, as they travel. */
export type Member = {
  readonly userId: string;
  nick: string | null;
  roleIds: string[];
  readonly joinedAt: string;
  isDeaf: boolean;
  isMuted: boolean;
  timeoutUntil: string | null;
  flags: number;
};
