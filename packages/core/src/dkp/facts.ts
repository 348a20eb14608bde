/**
 * Facts of points that no event paid: an officer gave, took or gave back; the ledger was read against its seals; a season
 * ended, or was renamed or went on; a Suicide Kings list is another one than before.
 */
export type DkpFact = {
  readonly name:
    | "dkp.pointsAdjusted"
    | "dkp.ledgerChecked"
    | "dkp.poolsChanged"
    | "dkp.seasonEnded"
    | "dkp.seasonChanged"
    | "dkp.listChanged";
  readonly guildId: string;
};
