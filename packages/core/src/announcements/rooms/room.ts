import { Refusal } from "../../refusal.ts";

/** More lobbies than a server has uses for. */
export const maxLobbies = 5;

/** Discord takes 50 channels in a category; a few of them are the guild's. */
export const maxRoomsOfLobby = 45;

/** As many people as Discord lets an owner of a voice channel say; 0 is any number. */
export const maxRoomLimit = 99;

export const maxRoomName = 60;

/** What stands for whoever opened the room. */
export const nameInPattern = "{name}";

/** A voice channel of the guild: whoever enters it gets a room of their own beside it. */
export type Lobby = {
  readonly channelId: string;
  /** What its rooms are called, with `{name}` for whoever opened one. */
  readonly pattern: string;
  /** How many people fit into a room at first; 0 for any number. */
  readonly userLimit: number;
  /** How many rooms there can be at the same time. */
  readonly mostRooms: number;
};

/** A voice channel that somebody opened by entering a lobby. It is gone once it is empty. */
export type Room = {
  readonly roomId: number;
  /** The lobby that it was opened by. */
  readonly lobbyChannelId: string;
  /** Whose it is; null once that person was erased. */
  readonly userId: string | null;
  /** Null until it is made. */
  readonly channelId: string | null;
  readonly name: string | null;
  readonly userLimit: number;
  readonly isLocked: boolean;
  readonly openedAt: Temporal.Instant;
  /** When Discord was first asked for it. */
  readonly attemptedAt: Temporal.Instant | null;
  /** Null while somebody sits in it. */
  readonly emptySince: Temporal.Instant | null;
  /** Since when its owner is not in it, while others are. */
  readonly ownerAwaySince: Temporal.Instant | null;
  /** When its owner renamed it last, and the time before. */
  readonly renamedAt: Temporal.Instant | null;
  readonly renamedBeforeAt: Temporal.Instant | null;
};

/** Somebody who sits in a room, and since when. */
export type RoomSitter = { readonly userId: string; readonly since: Temporal.Instant };

/** Who falls out of voice for a moment finds the own room again, and it is still theirs. */
const graceSeconds = 15;

/** What is to become of a room: it stays, it is looked at again at this time, or it goes. */
export type RoomFate =
  | { readonly kind: "stays" | "goes" }
  | { readonly kind: "waits"; readonly until: Temporal.Instant };

export function judgeRoom(
  { emptySince }: Pick<Room, "emptySince">,
  { sittingCount, now }: { readonly sittingCount: number; readonly now: Temporal.Instant },
): RoomFate {
  if (sittingCount > 0) return { kind: "stays" };
  const until = (emptySince ?? now).add({ seconds: graceSeconds });
  return Temporal.Instant.compare(now, until) < 0 ? { kind: "waits", until } : { kind: "goes" };
}

/** Who sits in a room, the longest first; of those who came together the older account. */
export function rankSitters(sitters: readonly RoomSitter[]): readonly RoomSitter[] {
  return sitters.toSorted(
    (one, other) =>
      Temporal.Instant.compare(one.since, other.since) ||
      (BigInt(one.userId) < BigInt(other.userId) ? -1 : 1),
  );
}

/** Whose a room is. `passesAt`: when it goes to somebody else, unless its owner is back by then. */
export type RoomOwner = Pick<Room, "userId" | "ownerAwaySince"> & {
  readonly passesAt: Temporal.Instant | null;
};

/** A room that its owner left goes on as that of whoever has sat in it the longest. */
export function judgeOwner(
  { userId, ownerAwaySince }: Pick<Room, "userId" | "ownerAwaySince">,
  { sitters, now }: { readonly sitters: readonly RoomSitter[]; readonly now: Temporal.Instant },
): RoomOwner {
  const [heir] = rankSitters(sitters);
  const stays = { userId, ownerAwaySince: null, passesAt: null };
  if (!heir || sitters.some((sitter) => sitter.userId === userId)) return stays;
  const awaySince = ownerAwaySince ?? now;
  const passesAt = awaySince.add({ seconds: graceSeconds });
  const isGone = userId === null || Temporal.Instant.compare(passesAt, now) <= 0;
  return isGone ? { ...stays, userId: heir.userId } : { userId, ownerAwaySince: awaySince, passesAt };
}

/** What a room is called at first. */
export function nameRoom({ pattern }: Pick<Lobby, "pattern">, name: string): string {
  return pattern.replaceAll(nameInPattern, name).slice(0, 100);
}

/** Discord renames a channel twice in so many minutes; a third time would wait, and everything else with it. */
const renameMinutes = 10;

/** When it was renamed, once it is renamed now. Refuses a third time in ten minutes. */
export function renameRoom(
  { renamedAt, renamedBeforeAt }: Pick<Room, "renamedAt" | "renamedBeforeAt">,
  now: Temporal.Instant,
): Pick<Room, "renamedAt" | "renamedBeforeAt"> {
  const freeAt = renamedBeforeAt?.add({ minutes: renameMinutes });
  if (freeAt && Temporal.Instant.compare(now, freeAt) < 0) {
    const minutes = Math.ceil(now.until(freeAt).total("minutes"));
    throw new Refusal("announcements.roomRenamedOften", { minutes });
  }
  return { renamedAt: now, renamedBeforeAt: renamedAt };
}
