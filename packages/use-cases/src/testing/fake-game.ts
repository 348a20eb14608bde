import type { PlayerAnswer, PlayerService } from "@guildhall/core/verification";

/** A game's service that says what a test wants it to say, and remembers what it was asked. */
export type FakeGame = PlayerService & {
  readonly asked: string[];
  /** What it says next; said again until it is another one. */
  says: PlayerAnswer;
};

export function makeFakeGame(says: PlayerAnswer): FakeGame {
  const service: FakeGame = {
    asked: [],
    says,
    look(playerId) {
      service.asked.push(playerId);
      return Promise.resolve(service.says);
    },
  };
  return service;
}
