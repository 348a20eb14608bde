const firsts = ["Al", "Bren", "Cor", "Dusk", "Ely", "Fen", "Grim", "Hol", "Ire", "Jor"] as const;
const seconds = ["dra", "vin", "mir", "tor", "wyn", "rek", "sol", "bel", "gar", "nis"] as const;
const thirds = ["a", "os", "elle", "und", "ith", "oc", "ara", "im", "ex", "yra"] as const;

/** One of a thousand names, the same in every run. */
export function nameOf(number: number): string {
  const [first, second, third] = [number % 10, Math.floor(number / 10) % 10, Math.floor(number / 100) % 10];
  return `${firsts[first]}${seconds[second]}${thirds[third]}`;
}

/** What is typed into the search: beginnings of such names, so that every keystroke changes what is shown. */
export const searches = ["aldr", "bren", "corv", "dusk", "elym", "fent"] as const;
