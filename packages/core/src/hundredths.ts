declare const hundredths: unique symbol;

/** An amount of DKP in hundredths of a point: a whole number that TypeScript keeps exact. */
export type Hundredths = number & { readonly [hundredths]: true };

/** Takes a number as an amount. One that is not whole, or too large to be exact, is refused. */
export function toHundredths(amount: number): Hundredths {
  if (!isHundredths(amount)) throw new RangeError(`${amount} is not an exact amount in hundredths`);
  return amount;
}

/** Reads an amount that the database wrote as text, as it does with every SUM. */
export function parseHundredths(text: string): Hundredths {
  if (!/^-?\d+$/.test(text)) throw new RangeError("An amount in hundredths is written with digits only");
  return toHundredths(Number(text));
}

function isHundredths(amount: number): amount is Hundredths {
  return Number.isSafeInteger(amount);
}
