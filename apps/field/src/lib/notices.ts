import { day } from '@kru/ui/format.ts';
import { inLanguage } from '@kru/ui/language.svelte.ts';
import { nameOf } from '@kru/ui/names.ts';
import type { Notice } from './offline/coursework.views.ts';
import { say } from './study-words.ts';

/** What a notice says in the reader's language, and the page it leads to. A message that someone typed is said in their words. */
export interface Said { title: string; text: string; href: string | null }

export function saidOf({ kind, about, body, sender }: Notice): Said {
  const title = about.title ? inLanguage(about.title) : '';
  const course = about.course ? `/learn/${about.course}` : null;
  switch (kind) {
    case 'message': return { title: sender ? say('notice.from', { name: nameOf(sender) }) : say('notice.message'), text: body ?? '', href: course };
    case 'submission_marked': return {
      title: say(about.decision === 'returned' ? 'notice.returned' : 'notice.accepted'), text: title,
      href: about.course && about.activity ? `/learn/${about.course}/assignment/${about.activity}` : course,
    };
    case 'review_wanted': return { title: say('notice.review'), text: title, href: '/learn/reviews' };
    case 'path_assigned': return { title: say('notice.path'), text: [title, dueText(about.dueOn)].filter((part) => part !== '').join(' · '), href: '/learn' };
    case 'course_moved': return { title: say('notice.courseMoved'), text: title, href: course };
    case 'cosign_silent': return { title: say('notice.cosignSilent'), text: title, href: '/office/certificates/cosign' };
    case 'cosign_expired': return { title: say('notice.cosignExpired'), text: title, href: '/office/certificates/cosign' };
    case 'name_decided': return { title: say(about.decision === 'refused' ? 'notice.nameRefused' : 'notice.nameAccepted'), text: '', href: '/me/names' };
    case 'names_on_certificates': return {
      title: say('notice.namesStale'), text: about.person ? say('notice.namesStaleWhat', { name: nameOf(about.person), number: about.count ?? 0 }) : '',
      href: about.person ? `/office/people/${about.person.id}` : null,
    };
    case 'enrolment_changed': return { title: changeText(about.change), text: [title, dueText(about.dueOn)].filter((part) => part !== '').join(' · '), href: course };
  }
}

export const dueText = (dueOn: string | null | undefined): string => (dueOn ? say('due.by', { when: day(dueOn) }) : '');

function changeText(change: Notice['about']['change']): string {
  switch (change) {
    case 'extended': return say('notice.extended');
    case 'moved': return say('notice.moved');
    case 'withdrawn': return say('notice.withdrawn');
    case 'restored': return say('notice.restored');
    default: return say('notice.assigned');
  }
}
