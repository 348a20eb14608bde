import { expect, test } from "vitest";
import { everybodyNamed, namePeople } from "./name-people.ts";
import { readNameList } from "./read-name-list.ts";

const member = (memberId: number, ...names: readonly string[]) => ({ memberId, names });
const members = [
  member(1, "Aldo", "Brix"),
  member(2, "Cleópâtre"),
  member(3, "Dana"),
  member(4, "Danae"),
  member(5, "Shadowblade"),
];
const guild = { members, rankNames: ["Guild Master", "Advisor"] };

test.each([
  ["lines", "Aldo\nDana"],
  ["commas", "Aldo, Dana"],
  ["columns of a game", "1\tAldo\t3200\tGuild Master\n2\tDana\t2,950\tAdvisor"],
  ["bullets and numbers", "- Aldo\n• Dana"],
  ["numbered lines", "1. Aldo\n2) Dana"],
  ["levels behind them", "Aldo Lv 50\nDana (x2)"],
  ["every name twice", "Aldo, ALDO, Dana\naldo"],
])("names are read from %s", (_form, text) => {
  expect(namePeople(text, guild)).toEqual({ memberIds: [1, 3], questions: [], unknown: [] });
});

test("a name is known without accents and by a character; one that was misread is asked", () => {
  const named = namePeople("CLEOPATRE\nbrix\nShadowbiade", guild);
  expect(named.memberIds).toEqual([2, 1]);
  expect(named.questions).toEqual([{ name: "Shadowbiade", candidateIds: [5], isOpen: true, chosenId: null }]);
});

test("what may mean two is asked, and counts once somebody said whom", () => {
  const named = namePeople("Danaa", { ...guild, members: [member(3, "Danab"), member(4, "Danac")] });
  expect(named).toMatchObject({ memberIds: [], questions: [{ name: "Danaa", chosenId: null }], unknown: [] });
  expect(named.questions[0]?.candidateIds.toSorted()).toEqual([3, 4]);
  expect(everybodyNamed(named)).toEqual([]);
  const questions = named.questions.map((question) => ({ ...question, chosenId: 4 }));
  expect(everybodyNamed({ ...named, questions })).toEqual([4]);
});

test("who is nobody's name is said, and numbers, times and dashes are nobody", () => {
  expect(namePeople("Zzyzx\n20:45\n-----\n12\n", guild)).toEqual({
    memberIds: [],
    questions: [],
    unknown: ["Zzyzx"],
  });
});

test("a number within a name stays", () => {
  expect(readNameList("Aldo77, 7of9").map(({ written }) => written)).toEqual(["Aldo77", "7of9"]);
});
