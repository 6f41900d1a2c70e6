/** Real places a person can be at with one press: home, a name that exists twice, the middle, far away. */

export const PLACES = [
  { ko: "송파구 문정동", latin: "Munjeong-dong, Songpa-gu", lat: 37.4855, lon: 127.1229 },
  { ko: "강남구 신사동", latin: "Sinsa-dong, Gangnam-gu", lat: 37.5229, lon: 127.0235 },
  { ko: "관악구 신사동", latin: "Sinsa-dong, Gwanak-gu", lat: 37.4827, lon: 126.9207 },
  { ko: "서울시청", latin: "Seoul City Hall", lat: 37.5665, lon: 126.978 },
  { ko: "부산역", latin: "Busan Station", lat: 35.1151, lon: 129.0414 },
];
