package casebook.item;

import casebook.item.CandidateInteraction.Associable;
import casebook.item.CandidateInteraction.CandidateOption;
import casebook.item.CandidateInteraction.Join;
import casebook.item.CandidateInteraction.OnPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Shows what is asked about a picture under drawn ids. Regions stand in the shown order, which tells no key. */
record PictureView(RenderedItem rendered, CandidateIds ids) {

    CandidateInteraction spots(HotspotInteraction graphic, CandidateInteraction choose) {
        return new OnPicture(shown(graphic.picture(), Interaction.RESPONSE), choose);
    }

    CandidateInteraction order(GraphicOrderInteraction graphic) {
        List<CandidateOption> entries = new ArrayList<>();
        for (CandidateIds.Shown entry : ids.shown(Interaction.RESPONSE)) {
            entries.add(new CandidateOption(
                    entry.candidate(),
                    lettered(entries.size(), rendered.option(Interaction.RESPONSE, entry.authored()))));
        }
        return new OnPicture(shown(graphic.picture(), Interaction.RESPONSE), new CandidateInteraction.Arrange(entries));
    }

    CandidateInteraction associate(GraphicAssociateInteraction graphic, CandidateInteraction joined) {
        Join join = (Join) joined;
        return new OnPicture(
                shown(graphic.picture(), Interaction.SOURCES),
                new Join(lettered(join.sources()), lettered(join.targets()), true));
    }

    CandidateInteraction gapMatch(GraphicGapMatchInteraction graphic, CandidateInteraction joined) {
        Join join = (Join) joined;
        return new OnPicture(
                shown(graphic.picture(), Interaction.SOURCES), new Join(lettered(join.sources()), join.targets()));
    }

    CandidateInteraction points(SelectPointInteraction points) {
        return new CandidateInteraction.Place(
                points.picture(),
                IntStream.range(0, points.maxChoices())
                        .mapToObj(at -> new CandidateInteraction.Spot(Interaction.RESPONSE, ""))
                        .toList());
    }

    CandidateInteraction objects(PositionObjectInteraction objects) {
        List<CandidateInteraction.Spot> spots = new ArrayList<>();
        for (Placeable object : objects.objects()) {
            spots.add(new CandidateInteraction.Spot(
                    PositionObjectInteraction.variable(spots.size()),
                    rendered.option(PositionObjectInteraction.OBJECTS, object.id())));
        }
        return new CandidateInteraction.Place(objects.picture(), spots);
    }

    private Picture shown(Picture picture, String group) {
        return picture.with(ids.shown(group).stream()
                .map(shown -> new Picture.Region(shown.candidate(), shape(picture, shown.authored())))
                .toList());
    }

    private static Shape shape(Picture picture, String id) {
        return picture.regions().stream()
                .filter(region -> region.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the picture has no region " + id))
                .shape();
    }

    private static List<Associable> lettered(List<Associable> options) {
        return IntStream.range(0, options.size())
                .mapToObj(at -> new Associable(
                        options.get(at).id(),
                        lettered(at, options.get(at).html()),
                        options.get(at).max()))
                .toList();
    }

    private static String lettered(int at, String html) {
        return "<b>" + OnPicture.letter(at) + "</b> " + html;
    }
}
