/** Facts of points that no event paid: an officer gave, took or gave back. */
export type DkpFact = { readonly name: "dkp.pointsAdjusted"; readonly guildId: string };
