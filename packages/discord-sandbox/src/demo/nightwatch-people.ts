import { Locale } from "discord-api-types/v10";
import type { DemoPerson } from "./demo-guild.ts";

const {
  ChineseCN,
  EnglishGB,
  EnglishUS,
  French,
  German,
  Italian,
  Japanese,
  Korean,
  Polish,
  Russian,
  SpanishES,
  Swedish,
  Turkish,
  Ukrainian,
} = Locale;

/** Number, user name, shown name, language, days since joining, roles, and the nickname where there is one. */
type Row = readonly [number, string, string, Locale, number, string, string?];

const rows: readonly Row[] = [
  [1, "corvin", "Corvin", EnglishGB, 168, "Guildmaster, Officer, Tank"],
  [2, "yara", "Yara", French, 166, "Officer, Raid leader, Healer"],
  [3, "bram", "Bram", EnglishGB, 119, "Member, Melee"],
  [4, "mireille", "Mireille", French, 109, "Member, Healer"],
  [6, "ravenor", "Ravenor", EnglishUS, 164, "Officer, Raid leader, Melee"],
  [7, "tsukikage", "月影", Japanese, 162, "Raid leader, Veteran, Tank"],
  [8, "thordis.g", "Þórdís", EnglishGB, 160, "Officer, Healer"],
  [9, "oakheart_", "Oakheart", EnglishUS, 158, "Veteran, Tank"],
  [10, "aurelien.m", "Aurélien", French, 157, "Veteran, Healer"],
  [11, "jurgen.k", "Jürgen", German, 154, "Veteran, Tank"],
  [12, "kestrel.x", "✦ Kestrel ✦", EnglishUS, 154, "Veteran, Ranged", "Kestrel"],
  [13, "dalbit", "김달빛", Korean, 152, "Veteran, Flanker"],
  [14, "zoriana", "Зоряна", Ukrainian, 151, "Veteran, Healer"],
  [15, "najm.allayl", "نجم الليل", EnglishUS, 138, "Member, Ranged"],
  [16, "seo.harin", "서하린", Korean, 135, "Member, Ranged"],
  [17, "wyn.ashdown", "Wyn", EnglishGB, 133, "Veteran, Healer"],
  [18, "tamsin.r", "Tamsin", EnglishGB, 131, "Member, Healer"],
  [19, "vexxed", "꧁ Vex ꧂", EnglishUS, 130, "Member, Flanker", "Vex"],
  [20, "brzeszczot", "Brzęszczot", Polish, 127, "Veteran, Melee"],
  [21, "zolwik", "Żółwik", Polish, 126, "Member, Tank"],
  [22, "wiedzma.x", "Wiedźma", Polish, 124, "Member, Ranged"],
  [23, "lukasz.b", "Łukasz", Polish, 122, "Member, Melee"],
  [24, "buran_", "Буран", Russian, 120, "Member, Melee"],
  [25, "snezhana", "Снежана", Russian, 117, "Member, Healer"],
  [26, "volk.77", "Волк ⚔️", Russian, 116, "Member, Tank", "Волк"],
  [27, "hayami.r", "速水", Japanese, 113, "Member, Ranged"],
  [28, "sakura.m", "さくら", Japanese, 112, "Member, Healer"],
  [29, "kurogane", "クロガネ", Japanese, 111, "Member, Melee"],
  [30, "mochengyu", "墨城雨", ChineseCN, 109, "Member, Ranged"],
  [31, "qinglong", "青龙", ChineseCN, 105, "Member, Melee"],
  [32, "xiaoyue.w", "小月", ChineseCN, 103, "Member, Healer"],
  [33, "baekho.j", "백호", Korean, 102, "Member, Tank"],
  [34, "lumiere_", "Lumière", French, 100, "Member, Healer"],
  [35, "odalric", "Odalric", French, 98, "Member, Tank"],
  [36, "celeste.v", "Céleste", French, 96, "Member, Ranged"],
  [37, "gauvain", "Gauvain", French, 94, "Member, Melee"],
  [38, "noemie.d", "Noémie", French, 91, "Member, Healer"],
  [39, "tybalt.fr", "Tybalt", French, 90, "Member, Flanker"],
  [40, "isolde.b", "Isolde", French, 88, "Member, Ranged"],
  [41, "grimsby", "[NW] Grimsby", EnglishGB, 86, "Member, Tank", "Grimsby"],
  [42, "sable.fox", "Sable 🦊", EnglishUS, 85, "Member, Flanker", "Sable"],
  [43, "hollis.q", "Hollis", EnglishUS, 84, "Member, Ranged"],
  [44, "merrick", "Merrick", EnglishUS, 82, "Member, Melee"],
  [45, "nyx.ivory", "𝕹𝖞𝖝", EnglishUS, 81, "Member, Flanker", "Nyx"],
  [46, "pemberton", "Pemberton", EnglishGB, 79, "Member, Healer"],
  [47, "rook.s", "Rook", EnglishUS, 77, "Member, Tank"],
  [48, "saffron.l", "Saffron", EnglishGB, 76, "Member, Healer"],
  [49, "draven.alt", "Draven", EnglishUS, 75, "Member, Melee", "Draven (Tobi)"],
  [50, "elowen", "Elowen", EnglishGB, 73, "Member, Healer"],
  [51, "fenwick_", "Fenwick", EnglishGB, 71, "Member, Ranged"],
  [52, "calder.t", "Calder", EnglishUS, 68, "Member, Tank"],
  [53, "ines.p", "Inés", SpanishES, 66, "Member, Healer"],
  [54, "vittoria.n", "Vittoria", Italian, 63, "Member, Ranged"],
  [55, "soren.a", "Søren", Swedish, 59, "Member, Melee"],
  [56, "yildirim", "Yıldırım", Turkish, 57, "Member, Flanker"],
  [57, "layth.h", "ليث", EnglishUS, 54, "Member, Melee"],
  [58, "amaru.q", "Amaru", SpanishES, 51, "Member, Ranged"],
  [59, "brunhilde", "Brünhilde", German, 48, "Member, Healer"],
  [60, "quill.e", "Quill", EnglishUS, 44, "Member, Ranged"],
  [61, "octavie", "Octavie", French, 40, "Member, Healer"],
  [62, "hexley", "Hexley", EnglishGB, 36, "Member, Flanker"],
  [63, "marlo.w", "Marlo", EnglishUS, 24, "Member, Melee"],
  [64, "sunniva", "Sunniva", Swedish, 12, "Recruit, Healer"],
  [65, "dunstan.o", "Dunstan", EnglishGB, 9, "Recruit, Tank"],
  [66, "lilou.f", "Lilou", French, 5, "Recruit, Ranged"],
  [67, "orin.v", "Orin", EnglishUS, 95, "Friend"],
];

const newcomerRows: readonly Row[] = [
  [71, "isaure.l", "Isaure", French, 4, ""],
  [72, "bryn.h", "Bryn", EnglishGB, 2, ""],
  [73, "tadeusz", "Tadeusz", Polish, 1, ""],
  [74, "halvard.r", "Halvard", Swedish, 3, ""],
  [75, "zima", "Зима", EnglishGB, 2, ""],
  [76, "dagny.s", "Dagný", French, 6, ""],
  [77, "torvald", "Torvald", EnglishUS, 9, ""],
  [78, "maelis.e", "Maëlis", French, 40, ""],
  [79, "orso.emb", "Orso", Italian, 1, ""],
];

/** The accounts of Nightwatch: sixty-six people from many places, some with names that are hard on a layout. */
export const nightwatchPeople: readonly DemoPerson[] = rows.map(toPerson);

/** Who came lately: without a role, because an officer gives the first one. */
export const nightwatchNewcomers: readonly DemoPerson[] = newcomerRows.map(toPerson);

function toPerson([number, username, globalName, locale, joinedDaysAgo, roles, nick]: Row): DemoPerson {
  return {
    id: `12000000000000000${String(number).padStart(2, "0")}`,
    username,
    globalName,
    locale,
    joinedDaysAgo,
    roles: roles.split(", ").filter(Boolean),
    ...(nick ? { nick } : {}),
  };
}
