/** The jobs that look at an award again. Their names stand in the database; the slot is the award. */
export const expireOfferJob = "expire-offer";
export const handOverJob = "ask-for-hand-over";
