"""Labels of the models' choices that readers see, marked here for translation.

The models speak English, to editors; the filter `label` puts these into the language
of the page. A test holds the list against the models.
"""

from django.utils.translation import gettext_noop as _

LABELS = (
    # Kinds of documents
    _("statement"),
    _("joint statement"),
    _("article"),
    _("blog post"),
    _("open letter"),
    _("press release"),
    _("message"),
    _("other"),
    # What ties a name to a document
    _("issuer"),
    _("author"),
    _("signatory"),
    _("mentioned"),
    _("place"),
    _("event"),
    _("tag"),
    # Kinds of organisations
    _("political party"),
    _("branch"),
    _("organ of a party"),
    _("trade union"),
    _("association"),
    _("movement or campaign"),
    _("militia or armed group"),
    _("government or state body"),
    _("armed forces"),
    _("newspaper"),
    _("news agency"),
    _("international organisation"),
    # Kinds of places
    _("country"),
    _("region"),
    _("province"),
    _("city"),
    _("town"),
    _("district"),
    _("neighbourhood"),
    _("square or building"),
    # Kinds of events
    _("protest"),
    _("uprising"),
    _("killing"),
    _("siege"),
    _("fighting"),
    _("air strike"),
    _("attack"),
    _("truce or ceasefire"),
    _("arrests"),
    _("strike"),
    # Kinds of names
    _("variant spelling"),
    _("name in another language"),
    _("acronym"),
    _("former name"),
    _("name of a merged record"),
    # Lineage
    _("became"),
    _("split into"),
    _("merged into"),
    # What figures count
    _("killed"),
    _("injured"),
    _("arrested"),
    _("displaced"),
    # Languages of documents
    _("not known"),
    _("Central Kurdish (Sorani)"),
    _("Kurdish"),
    _("English"),
    _("Arabic"),
    _("French"),
    _("German"),
    _("Spanish"),
    _("Turkish"),
    _("Persian"),
)
