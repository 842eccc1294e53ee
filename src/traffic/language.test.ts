// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { languageOf, NO_LANGUAGE } from "./language.ts";

const TEXTS: readonly (readonly [language: string, texts: readonly string[]])[] = [
  [
    "English",
    ["What is the capital of the country to the north?", "Write me a poem that I can read to my dog."],
  ],
  [
    "Spanish",
    [
      "¿Cuál es la receta de la tortilla que hace mi abuela?",
      "Explica por qué el cielo es azul para un niño.",
    ],
  ],
  [
    "Portuguese",
    [
      "Qual é a melhor forma de ir do aeroporto para o centro?",
      "Escreve uma carta para o meu vizinho, por favor, e não sejas rude.",
    ],
  ],
  [
    "French",
    [
      "Quel est le meilleur train pour aller dans les Alpes ?",
      "Je voudrais une lettre pour mon propriétaire qui ne répond pas.",
    ],
  ],
  [
    "German",
    [
      "Wie lange muss ich ein Ei kochen, bis es hart ist?",
      "Schreib mir eine kurze Rede für die Hochzeit von meinem Bruder.",
    ],
  ],
  [
    "Italian",
    ["Qual è il modo più veloce per andare al mare?", "Scrivi una lettera per il mio vicino che non saluta."],
  ],
  [
    "Dutch",
    [
      "Wat is de snelste weg naar het strand in de zomer?",
      "Schrijf een brief aan mijn buren, en wees niet boos.",
    ],
  ],
  [
    "Polish",
    ["Jak dojechać na dworzec i co jest po drodze?", "Napisz list do sąsiada, który nie wita się ze mną."],
  ],
  ["Turkish", ["Bu şehir için en iyi rehber hangi kitap ve ne kadar?", "Benim için çok kısa bir şiir yaz."]],
  ["Swedish", ["Hur lång tid tar det att koka ett ägg?", "Skriv ett brev till min granne som inte hälsar."]],
  [
    "Indonesian",
    [
      "Apa yang harus saya bawa untuk perjalanan ini?",
      "Bagaimana cara memasak nasi dengan air yang sedikit?",
    ],
  ],
  [
    "Vietnamese",
    ["Tôi có một câu hỏi về thời tiết của thành phố này.", "Bạn có thể viết một bài thơ cho tôi không?"],
  ],
  ["Japanese", ["明日の天気を教えてください。"]],
  ["Chinese", ["请告诉我明天的天气。"]],
  ["Korean", ["내일 날씨를 알려 주세요."]],
  ["Cyrillic script", ["Какая завтра будет погода?"]],
  ["Arabic script", ["ما هو الطقس غدا؟"]],
  ["Devanagari script", ["कल मौसम कैसा रहेगा?"]],
  ["Greek", ["Τι καιρό θα κάνει αύριο;"]],
  ["Hebrew", ["מה יהיה מזג האוויר מחר?"]],
  ["Thai", ["พรุ่งนี้อากาศเป็นอย่างไร"]],
];

describe("the language of a text", () => {
  for (const [language, texts] of TEXTS)
    it(`is told: ${language}`, () => {
      assert.deepEqual(
        texts.map(languageOf),
        texts.map(() => language),
      );
    });

  it("is that of the text around code and names", () => {
    assert.equal(languageOf("請解釋這段程式碼: for (let i = 0; i < 3; i++) {}"), "Chinese");
    assert.equal(
      languageOf("What does this do, and is it fast?\nfor (let i = 0; i < n; i++) total += x[i];"),
      "English",
    );
  });

  it("is not told of a text that is too short, or that has no words of any", () => {
    for (const text of ["", "42", "ok", "x = y + z", "SELECT id FROM t"])
      assert.equal(languageOf(text), NO_LANGUAGE, text);
  });

  it("is read from the beginning of the text alone", () => {
    assert.equal(languageOf(`${"zzz ".repeat(300)} what is the best of the best`), NO_LANGUAGE);
  });
});
