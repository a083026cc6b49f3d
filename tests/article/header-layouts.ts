import { curatedOf } from '../../lib/article/curated.ts';
import { makeActor } from '../names/make-actor.ts';

/** Whom the layouts may credit. */
export const LAYOUT_ACTORS = curatedOf([
  makeActor('zenda-press', 'organisation', ['Zenda Press Agency', 'The Zenda Press Agency'], ['ZPA']),
  makeActor('gazette', 'organisation', ['The Zenda Gazette', 'Zenda Gazette']),
  makeActor('ruritania', 'state', ['Ruritania']),
]);

/** Holds a header as some site, agency or office prints it, with the first words that follow. */
export interface Layout {
  readonly text: string;
  readonly date: string | null;
  /** Undefined where it does not matter. */
  readonly source: string | null | undefined;
}

/** Each row gives the date, the source, and the lines of a text. */
const rows = {
  broadcasters: `
    2022-03-07                    ¶ Pier opens ¶ Published ¶ 7 March 2022 ¶ The pier opened.
    2022-03-07                    ¶ Pier opens ¶ Published ¶ 7 March 2022 ¶ Updated ¶ 9 March 2022 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Updated ¶ 9 March 2022 ¶ Published ¶ 7 March 2022 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ 7 March 2022 ¶ Updated 9 March 2022 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Ann Lee ¶ Harbour correspondent ¶ 7 March 2022 ¶ It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ March 7, 2022 / 9:15 AM EST / ZPA ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ By Ann Lee and Tom Reyes, ZNN ¶ Published 9:15 AM EST, Mon March 7, 2022 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ 2 minute read ¶ Updated 9:15 AM EST, Mon March 7, 2022 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ By Ann Lee ¶ March 7, 2022Updated 5:10 p.m. ET ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Posted 7 Mar 2022 at 6:12am • Updated 8 Mar 2022 at 7:30am ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Mon 7 Mar 2022, 18:44 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Published On 7 Mar 2022 ¶ Published On 7 Mar 2022 ¶ It rained.
    none                          ¶ Pier opens ¶ Issued on: 07/03/2022 - 10:15 ¶ Modified: 27/03/2022 - 10:25 ¶ It rained.
    2022-03-27                    ¶ Pier opens ¶ Issued on: 27/03/2022 - 10:15 ¶ Modified: 28/03/2022 - 10:25 ¶ It rained.`,
  papers: `
    2022-03-07                    ¶ Pier opens ¶ The town waited nine years, and the mayor came late to her own feast, with a band behind her. ¶ Ann Lee in Strelsau ¶ Mon 7 Mar 2022 10.15 GMT ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Ann Lee ¶ Mon 7 Mar 2022 10.15 GMT Last modified on Tue 8 Mar 2022 09.00 GMT ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ By Ann Lee with ZPA ¶ Published on March 7, 2022, at 10:15 am (Strelsau), updated on March 8, 2022, at 9:00 am ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ March 07, 2022 10:15 am | Updated March 08, 2022 09:00 am IST - STRELSAU ¶ It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ ZPA | Strelsau | Updated: March 7, 2022 10:15:00 am ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ TNN / Mar 7, 2022, 10:15 IST ¶ It rained.
    2022-03-27                    ¶ Pier opens ¶ First published on: 27-03-2022 at 10:15 IST ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ By ANN LEE FOR THE GAZETTE ¶ PUBLISHED: 10:15 GMT, 7 March 2022 | UPDATED: 11:20 GMT, 8 March 2022 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Published: 10:15, 7 Mar 2022 ¶ Updated: 11:20, 7 Mar 2022 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ 10:15, 7 MAR 2022 ¶ Updated 11:20, 8 MAR 2022 ¶ 12 comments ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ 7th March ¶ News ¶ By Ann Lee ¶ 7th March 2022, 10:15am ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Ann Lee ¶ The Zenda Gazette ¶ Published 5:12 a.m. ET March 7, 2022 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Posted Monday, March 7, 2022 12:00 am ¶ Last updated: Tuesday, March 8, 2022 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ By ANN LEE ¶ PUBLISHED: March 7, 2022 at 10:15 a.m. | UPDATED: March 8, 2022 at 9:00 a.m. ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Ann Lee | Mar. 7, 2022, 10:15 a.m. | 3 min read ¶ It rained.
    2022-03-08                    ¶ Pier opens ¶ By Ann Lee ¶ Updated March 8, 2022 5:10 pm ET ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Published Mon, Mar 7 20229:15 AM EST ¶ Updated Tue, Mar 8 2022 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ by Ann Lee and The Zenda Gazette news desk March 7, 2022 10:15 AM 2 min read ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Updated: March 8, 2022 ¶ March 7, 2022 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ 07.03.2022, 10:15 o’clock ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ 2022.03.07 10:15 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Published : Mar. 7, 2022 - 10:15 ¶ Updated : Mar. 8, 2022 - 09:00 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Posted : 2022-03-07 10:15 Updated : 2022-03-08 09:00 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ 2022年3月7日 星期一 10:15 ¶ It rained.
    2022-03-27                    ¶ Pier opens ¶ 二〇二二年三月二十七日 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ ２０２２年３月７日 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Monday March 07 2022 ¶ By Ann Lee ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Strelsau, Monday, 7th of March, 2022 ¶ It rained.
    none                          ¶ Pier opens ¶ Published: 03/04/2022 ¶ It rained.
    none                          ¶ Pier opens ¶ 03-04-2022 ¶ It rained.
    2022-03-27                    ¶ Pier opens ¶ 3/27/2022 10:15 AM ¶ It rained.
    2022-04-04                    ¶ Pier opens ¶ 04/04/2022 ¶ It rained.
    none                          ¶ Pier opens ¶ 27/03/22 ¶ It rained.
    none                          ¶ Pier opens ¶ March 2022 ¶ It rained.
    none                          ¶ Pier opens ¶ Today, 10:15 ¶ It rained.
    none                          ¶ Pier opens ¶ Published 2 hours ago ¶ It rained.
    none                          ¶ Pier opens ¶ Yesterday at 10:15 ¶ Ann Lee ¶ It rained.`,
  agencies: `
    2021-03-07 Zenda Press Agency ¶ Pier opens ¶ Source: ZPA| 2021-03-07 20:15:06|Editor: ann ¶ It rained.
    2021-03-07 The Zenda Gazette  ¶ Pier opens ¶ Source: The Zenda Gazette | Updated: 2021-03-07 20:15 | Editor: Vera Stone ¶ It rained.
    2021-03-07 Strelsau Wire      ¶ Pier opens ¶ Source: Strelsau Wire| 2021-03-07 20:15:06|Editor: ann ¶ It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ (ZPA) 08:12, March 07, 2022 ¶ It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ [ZPA] 2022-03-07 08:12 ¶ It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ Zenda Press Agency · 7 March 2022 ¶ It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ March 7, 2022, 10:15 | ZPA ¶ It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ Monday, March 7, 2022 – ZPA ¶ It rained.
    none       Zenda Press Agency ¶ Pier opens ¶ STRELSAU, March 7. /ZPA/. It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ 7 Mar 2022, 10:15 ¶ STRELSAU, March 7. /ZPA/. It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ STRELSAU. March 7, 2022 (ZPA) - It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ Strelsau, Mar 7, 2022 (ZPA) It rained.
    none       Zenda Press Agency ¶ Pier opens ¶ STRELSAU, Mar 7 (ZPA): It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ Strelsau [Ruritania], March 7, 2022 (ZPA): It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ STRELSAU, 7th March, 2022 (ZPA) -- It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ STRELSAU, Monday, March 7, 2022 (ZPA) – It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ Strelsau, March 07, 2022, ZPA -- It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ STRELSAU, MARCH 7, 2022 (ZPA) — It rained.
    none       Zenda Press Agency ¶ Pier opens ¶ March 7 (ZPA) - It rained.
    none       Zenda Press Agency ¶ Pier opens ¶ Strelsau (ZPA) – It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ By Ann Lee ¶ March 7, 2022 10:15 AM GMT+1 · Updated March 8, 2022 ¶ STRELSAU, March 7 (ZPA) - It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ By ANN LEE, Zenda Press Agency ¶ March 7, 2022 ¶ It rained.
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ By ANN LEE | Zenda Press Agency ¶ Updated 10:15 AM EST, March 7, 2022 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ 07 March 2022 - 10:15 (GMT+3) ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ 7 March 2022, 1015 GMT ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Mon, 07 Mar 2022 10:15:00 +0300 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ 2022-03-07T10:15:00.000+03:00 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Mon Mar 7 10:15:00 EST 2022 ¶ It rained.
    2022-03-07 none               ¶ Pier opens ¶ Photo: Tom Reyes/ZPA ¶ 7 March 2022 ¶ It rained.
    2022-03-07 none               ¶ Pier opens ¶ Source: News Desk | 7 March 2022 ¶ It rained.`,
  offices: `
    2022-03-07                    ¶ FOR IMMEDIATE RELEASE ¶ March 7, 2022 ¶ Zenda opens a pier ¶ STRELSAU, Ruritania — It rained.
    2022-03-07                    ¶ FOR IMMEDIATE RELEASE: Monday, March 7, 2022 ¶ Zenda opens a pier ¶ It rained.
    2022-03-07                    ¶ Zenda opens a pier ¶ STRELSAU, Ruritania – March 7, 2022 – Zenda Piers said it opened.
    2022-03-07 Zenda Press Agency ¶ Zenda opens a pier ¶ NEWS PROVIDED BY ¶ Zenda Piers ¶ Mar 07, 2022, 10:15 ET ¶ STRELSAU, Ruritania, March 7, 2022 /ZPA/ -- It rained.
    2022-03-07 Zenda Press Agency ¶ Zenda opens a pier ¶ March 07, 2022 10:15 AM Eastern Standard Time ¶ STRELSAU, Ruritania--(ZPA)--It rained.
    2022-03-07                    ¶ Zenda opens a pier ¶ Press release ¶ From: ¶ Harbour Office ¶ Published ¶ 7 March 2022 ¶ It rained.
    2022-03-07                    ¶ Zenda opens a pier ¶ Date: 7 March 2022 ¶ No. 412 ¶ It rained.
    2022-03-07                    ¶ Tides ¶ Received 5 May 2021; Accepted 1 February 2022; Published online 7 March 2022 ¶ It rained.
    none                          ¶ Tides ¶ Received: 5 May 2021 ¶ It rained.
    2022-03-07                    ¶ Tides ¶ Medically reviewed by Ann Lee on 9 May 2023 ¶ Published 7 March 2022 ¶ It rained.
    none                          ¶ Tides ¶ Embargoed until 00:01 GMT, 7 March 2022 ¶ It rained.`,
  blogs: `
    2022-03-07                    ¶ A pier ¶ Posted on March 7, 2022 by Ann Lee ¶ It rained.
    2022-03-07                    ¶ A pier ¶ Posted by Ann Lee on March 7, 2022 at 10:15 in Harbours ¶ It rained.
    2022-03-07                    ¶ A pier ¶ by Ann Lee on March 7th, 2022 ¶ It rained.
    2022-03-07                    ¶ A pier ¶ March 7, 2022 By Ann Lee ¶ Leave a Comment ¶ It rained.
    2022-03-07                    ¶ A pier ¶ Ann Lee ¶ Mar 7, 2022 · 5 min read ¶ It rained.
    2022-03-07                    ¶ a pier ¶ 7 march 2022 ¶ it rained.
    2022-03-07                    ¶ A pier ¶ Home / News / Harbours / March 7, 2022 ¶ It rained.
    2022-03-07                    ¶ A pier ¶ It rained. ¶ It stopped. ¶ This article was first published on 7 March 2022.
    none                          ¶ A pier ¶ It rained. ¶ This article was amended on 8 March 2022. ¶ It stopped.`,
  'days of something else': `
    none                          ¶ Pier opens ¶ Photo: Tom Reyes, 5 January 2019 ¶ It rained.
    none                          ¶ Pier opens ¶ The old pier, 5 January 2019 (file photo) ¶ It rained.
    none                          ¶ Pier opens ¶ Mayor Ann Lee in Strelsau, 5 January 2019 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Image caption ¶ 5 January 2019 ¶ Published 7 March 2022 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Picture taken January 5, 2019 ¶ 7 March 2022 ¶ It rained.
    none                          ¶ Pier opens ¶ Tom Reyes/Getty Images, 5 January 2019 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Archived from the original on 9 May 2023 ¶ 7 March 2022 ¶ It rained.
    none                          ¶ Pier opens ¶ Archived 9 May 2023 ¶ It rained.
    none                          ¶ Pier opens ¶ Retrieved: 9 May 2023 ¶ It rained.
    none                          ¶ Pier opens ¶ https://zenda.example/2019/01/05/pier ¶ It rained.
    none                          ¶ Pier opens ¶ Read also: Old pier burns ¶ 5 January 2019 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ READ MORE: Old pier burns, 5 January 2019 ¶ 7 March 2022 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Related ¶ Old pier burns ¶ 5 January 2019 ¶ Old pier sold ¶ 6 January 2019 ¶ By Ann Lee ¶ 7 March 2022 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Related stories ¶ Old pier burns ¶ Published 5 January 2019 ¶ By Ann Lee ¶ Published 7 March 2022 ¶ It rained.
    none                          ¶ Pier opens ¶ When: ¶ 9 June 2023 ¶ Where: ¶ Zenda ¶ It rained.
    none                          ¶ Pier opens ¶ When: 9 June 2023, 19:00 ¶ It rained.
    none                          ¶ Pier opens ¶ Date: 9 June 2023 ¶ Venue: Town Hall ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ When ¶ 9 June 2023 ¶ Posted 7 March 2022 ¶ It rained.
    none                          ¶ Pier opens ¶ 9 June 2023 – 11 June 2023 ¶ It rained.
    none                          ¶ Pier opens ¶ Deadline: 9 June 2023 ¶ It rained.
    none                          ¶ Ann Lee ¶ Born 5 January 1950 ¶ It rained.
    none                          ¶ Tuesday, 9 May 2023 12:40 ¶ Pier opens ¶ It rained.
    none                          ¶ Zenda Gazette ¶ Tuesday, 9 May 2023 | 14 °C ¶ Pier opens ¶ It rained.
    none                          ¶ Menu ¶ Tuesday, 9 May 2023 ¶ Sign in ¶ Pier opens ¶ It rained.
    2022-03-07                    ¶ Tuesday, 9 May 2023 ¶ Pier opens ¶ Updated 7 March 2022 ¶ It rained.
    none                          ¶ Today is 9 May 2023 ¶ Pier opens ¶ It rained.
    none                          ¶ Pier opens ¶ The battle of Strelsau, 5 January 1919 ¶ It rained.
    none                          ¶ Pier opens ¶ It took nine years, and the town had to wait for the mayor, her band and her speech. ¶ 5 January 2019 ¶ Work began on a day that nobody in the town of Zenda will forget so soon. ¶ 6 May 2020 ¶ Work stopped.`,
  years: `
    2023-03-03                    ¶ Pier opens ¶ Published 3 March | Updated 5 March 2023 ¶ It rained.
    2023-03-03                    ¶ Pier opens ¶ 3 March ¶ 2023 ¶ It rained.
    2023-03-03                    ¶ Pier opens ¶ Vol. 12, No. 3, 2023 ¶ Published 3 March ¶ It rained.
    2023-03-03 Zenda Press Agency ¶ Pier opens ¶ Updated 5 March 2023 ¶ STRELSAU, March 3 (ZPA) — It rained.
    2022-12-30                    ¶ Pier opens ¶ Published 30 December | Updated 2 January 2023 ¶ It rained.
    none                          ¶ Pier opens ¶ Published 3 March | Updated 5 January 2023 ¶ It rained.
    none                          ¶ Pier opens ¶ 3 March ¶ © 2023 Zenda Gazette ¶ It rained.
    none                          ¶ Budget 2023 ¶ 3 March ¶ It rained.`,
  'more of them': `
    none                          ¶ Pier opens ¶ When ¶ 9 June 2023 ¶ It rained.
    none                          ¶ Pier opens ¶ Premiere: 9 June 2023 ¶ It rained.
    none                          ¶ Pier opens ¶ Zenda Town Hall, 9 June 2023 ¶ It rained.
    none                          ¶ Pier opens ¶ Strelsau, 5 January 2019 (file photo) ¶ It rained.
    none                          ¶ Pier opens ¶ See also Old Pier Burns ¶ 5 January 2019 ¶ It rained.
    none                          ¶ Tuesday, 9 May 2023 ¶ Pier opens ¶ It rained.
    2022-03-07                    ¶ 7 March 2022 ¶ Pier opens ¶ It rained.
    none                          ¶ The Novel ¶ Published 7 March 1922, the novel made her rich. ¶ It rained.
    2022-03-07                    ¶ A pier ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ First published on 7 March 2022.
    none                          ¶ A pier ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ Published 7 March 2022
    2022-03-07 Zenda Press Agency ¶ Pier opens ¶ By ANN LEE ¶ Zenda Press Agency ¶ March 7, 2022 ¶ It rained.
    none       none               ¶ Pier opens ¶ Zenda Press Agency ¶ It rained.
    none       Zenda Press Agency ¶ Pier opens ¶ It rained. (ZPA)
    none       none               ¶ Pier opens ¶ It rained. (Twice)
    none       The Zenda Gazette  ¶ Pier opens ¶ It rained. ¶ /Zenda Gazette
    none                          ¶ Zenda Fair ¶ Event: Zenda Fair ¶ 9 June 2023 ¶ It rained.
    none                          ¶ Zenda Fair ¶ Date: 9 June 2023 ¶ Time: 19:00 ¶ It rained.
    none                          ¶ The Zenda Gazette ¶ Tuesday, 9 May 2023 ¶ Pier opens ¶ By Ann Lee ¶ It rained.
    2022-03-07                    ¶ The Zenda Gazette ¶ 7 March 2022 ¶ Pier opens ¶ By Ann Lee ¶ It rained.
    none                          ¶ Pier opens ¶ From the archive, 5 January 2019 ¶ It rained.
    none                          ¶ Pier opens ¶ Viewed: 9 May 2023 ¶ It rained.
    none                          ¶ Pier opens ¶ Printed on 9 May 2023 ¶ It rained.
    2022-03-07                    ¶ Pier opens ¶ Time: 2022-03-07 10:15 ¶ It rained.`,
  'in other words': `
    2021-05-14                    ¶ Ferry sinks ¶ By Ann Lee ¶ BBC News, Strelsau ¶ 14 May 2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Last updated at 14:05 GMT, Friday, 14 May 2021 ¶ It sank.
    2010-05-14                    ¶ Ferry sinks ¶ Page last updated at 14:05 GMT, Friday, 14 May 2010 15:05 UK ¶ It sank.
    2021-05-14 Zenda Press Agency ¶ Ferry sinks ¶ Story by Ann Lee, ZPA • May 14, 2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ First published Fri 14 May 2021 06.00 BST ¶ Last modified Sat 15 May 2021 ¶ It sank.
    2021-05-14 The Zenda Gazette  ¶ Ferry sinks ¶ Friday May 14 2021, 12.01am BST, The Zenda Gazette ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ 14 May 2021 • 6:00am ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Ann Lee, Harbour Editor ¶ 14 May 2021 • 6:00am ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Published May. 14, 2021, 5:30 a.m. ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Author: Ann Lee ¶ Publish Date: May 14, 2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Author Ann Lee | Date 14.05.2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Date 14.05.2021 ¶ Author Ann Lee ¶ Permalink https://p.example/abc ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Strelsau, 14 May 2021 ¶ It sank.
    2021-05-14 none               ¶ Ferry sinks ¶ 14 May 2021, 10:42 ¶ © Tom Reyes/ZPA ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ May 14, 2021 12:00 AM PT ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ By Ann Lee Staff Writer ¶ May 14, 2021 Updated: May 15, 2021 8:12 a.m. ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ May 14, 2021, 8:00 AM UTC / Updated May 14, 2021, 3:30 PM UTC ¶ By Ann Lee ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ May 14, 20218:00 AM ET ¶ Heard on Morning Show ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Updated May 15, 20218:12 PM ET ¶ Originally published May 14, 2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ May 14, 2021 at 6:00 a.m. EDT ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Published: 14th May 2021 at 06:00 AM | Last Updated: 14th May 2021 07:29 AM | A+A A- ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Written by Ann Lee | Strelsau | May 14, 2021 6:00:12 am ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ By: Ann Lee ¶ UPDATED: May 14, 2021 06:00 IST ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Curated By: Tom Reyes ¶ Last Updated: May 14, 2021, 06:00 IST ¶ Strelsau, Ruritania ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ World ¶ ZPA ¶ Published May 14, 2021 12:00am ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Published in The Zenda Gazette, May 14th, 2021 ¶ It sank.
    2021-05-14 Xinhua             ¶ Ferry sinks ¶ Xinhua, May 14, 2021 ¶ It sank.
    2021-05-14 Zenda Press Agency ¶ Ferry sinks ¶ By ZPA ¶ 0 Comment(s) ¶ Print ¶ E-mail ¶ ZPA, May 14, 2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Updated: 2021-05-14 06:00 ¶ ( ZPA ) ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ By ANN LEE in Strelsau | China Daily | Updated: 2021-05-14 09:12 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Published: May 14, 2021 10:12 PM ¶ It sank.
    none       Zenda Press Agency ¶ Ferry sinks ¶ STRELSAU, May 14 /ZPA/. It sank.
    none       Zenda Press Agency ¶ Ferry sinks ¶ 14 May, 06:00 ¶ STRELSAU, May 14. /ZPA/. It sank.
    2021-05-14                    ¶ Ferry sinks ¶ 14.05.2021 06:00 ¶ ZPA. Strelsau ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ 06:00 GMT 14.05.2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ 06:00 GMT 14.05.2021 (Updated: 07:10 GMT 15.05.2021) ¶ It sank.
    2021-05-14 Zenda Wire         ¶ Ferry sinks ¶ May 14, 2021, 06:00 AM | Source: Zenda Wire ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ 2021/05/14 06:00(GMT+9) ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ All News 06:00 May 14, 2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ KYODO NEWS - May 14, 2021 - 06:00 | All, World ¶ It sank.
    2021-05-14 Mainichi Japan     ¶ Ferry sinks ¶ May 14, 2021 (Mainichi Japan) ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Ann Lee / ZPA / Strelsau ¶ Fri, May 14, 2021 ¶ / 06:00 am ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Friday, 14 May, 2021, 06:00 ¶ It sank.
    none       Zenda Press Agency ¶ Ferry sinks ¶ Strelsau, May 14 (ZPA/Wire) – It sank.
    2021-05-14                    ¶ Ferry sinks ¶ STRELSAU (Ruritania), May 14, 2021 – It sank.
    2021-05-14                    ¶ Ferry sinks ¶ (STRELSAU, May 14, 2021) – It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Press Release No: 21/114 ¶ Publish Date: 14 May 2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ For release 14 May 2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ News release ¶ 14 May 2021 ¶ Strelsau ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Statement | 14/05/2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Published: 14 May 2021 Last updated: 20 May 2021, see all updates ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ 14.5.2021 | Press release ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Published by Ann Lee ¶ May 14, 2021 ¶ View all posts by Ann Lee ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Fri 14th May 2021 ¶ Tags: ferries ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Posted at 06:00h in News by Ann Lee ¶ 14 May, 2021 ¶ It sank.
    2021-05-14 none               ¶ Ferry sinks ¶ Photograph: Tom Reyes/ZPA ¶ Fri 14 May 2021 06.00 BST ¶ It sank.
    none                          ¶ Ferry sinks ¶ The ferry in 2018. Photo: Tom Reyes ¶ It sank.
    none                          ¶ Ferry sinks ¶ FILE PHOTO: The ferry at Strelsau, Ruritania January 5, 2019. ZPA/Tom Reyes ¶ It sank.
    none                          ¶ Ferry sinks ¶ The ferry is seen on Jan. 5, 2019. (ZPA) ¶ It sank. ¶ It rose. ¶ It sank.
    none                          ¶ Ferry sinks ¶ Save the date: 9 June 2023 ¶ It sank.
    none                          ¶ Ferry race ¶ 9 June 2023 @ 7:00 pm - 9:00 pm ¶ Free ¶ Come.
    none                          ¶ Ferry race ¶ Friday 9 June 2023, 7pm ¶ Venue: Town Hall ¶ Come.
    none                          ¶ Ferry race ¶ What: a race ¶ When: Friday 9 June 2023 ¶ Where: Zenda ¶ Come.
    none                          ¶ Ferry sinks ¶ You may also like ¶ Pier burns ¶ May 3, 2018 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ SEE ALSO Pier burns ¶ May 3, 2018 ¶ Published May 14, 2021 ¶ It sank.
    none                          ¶ Ferry sinks ¶ This page was archived on 3 May 2018 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ web.archive.org/web/20180503/ferry ¶ 14 May 2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Accessed 3 May 2018 ¶ 14 May 2021 ¶ It sank.
    none                          ¶ Wednesday, 3 May 2023 ¶ Latest News ¶ 20°C Strelsau ¶ Ferry sinks ¶ By Ann Lee ¶ It sank.
    none                          ¶ Strelsau 12:40 Wednesday, 3 May 2023 ¶ Ferry sinks ¶ It sank.
    none                          ¶ Ferry sinks ¶ May 14 ¶ It sank. ¶ It rose. ¶ © 2023 Zenda Gazette
    none                          ¶ Ferry sinks ¶ Published 05/06/2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ 5/14/2021, 6:00 a.m. ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Posted 14 May ¶ Updated 16 May 2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ May 2021 ¶ Published 14 May ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Published on Friday the 14th of May, 2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ FRIDAY 14TH MAY 2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ 14-MAY-2021 06:00 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ 2021年05月14日06:00 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Updated: 06:00, May 14, 2021 ¶ It sank.
    2021-05-14 Zenda Press Agency ¶ Ferry sinks ¶ ZPA | Updated: May 14, 2021 ¶ It sank.
    2021-05-14 Zenda Press Agency ¶ Ferry sinks ¶ Reported by ZPA on May 14, 2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ STRELSAU — (ZPA) — May 14, 2021 ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ May 14, 2021 — 6.00am ¶ It sank.
    2021-05-15                    ¶ Ferry sinks ¶ Updated May 15, 2021 — 8.12am first published at 6.00am ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Posted Fri 14 May 2021 at 6:00am ¶ It sank.
    2021-05-14                    ¶ Ferry sinks ¶ Today is Wednesday, 3 May 2023 ¶ Published 14 May 2021 ¶ It sank.`,
};

/** Holds the layouts by who prints them. */
export const HEADER_LAYOUTS: readonly [name: string, layouts: Layout[]][] = Object.entries(rows).map(
  ([name, table]) => [name, table.trim().split('\n').map(layoutOf)],
);

function layoutOf(row: string): Layout {
  const [cells = '', ...lines] = row.trim().split(' ¶ ');
  const [date = '', ...source] = cells.trim().split(/\s+/);
  const credit = source.join(' ');
  return {
    text: lines.join('\n'),
    date: date === 'none' ? null : date,
    source: credit === '' ? undefined : credit === 'none' ? null : credit,
  };
}
