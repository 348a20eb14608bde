type Foldable = { readonly rules: { readonly isRollCall: boolean } };

/** Lines of a list: an event each, and the Roll-calls of one day together where the first of them is. */
export function foldRollCalls<Event extends Foldable>(
  events: readonly Event[],
  dayOf: (event: Event) => string,
): readonly (readonly Event[])[] {
  const lines: Event[][] = [];
  const linesOfDays = new Map<string, Event[]>();
  for (const event of events) {
    const day = event.rules.isRollCall ? dayOf(event) : undefined;
    const known = day && linesOfDays.get(day);
    if (known) known.push(event);
    else {
      const line = [event];
      lines.push(line);
      if (day) linesOfDays.set(day, line);
    }
  }
  return lines;
}
