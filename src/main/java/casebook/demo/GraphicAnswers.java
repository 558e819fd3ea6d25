package casebook.demo;

import casebook.item.PositionObjectInteraction;
import casebook.item.ResponseDeclaration;
import casebook.item.SelectPointInteraction;
import casebook.item.SliderInteraction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Answers to what is pointed at, put on a picture or set on a scale.
 *
 * @param chance of getting each part right, 0 to 1
 */
record GraphicAnswers(RandomGenerator random, double chance) {

    private boolean right() {
        return random.nextDouble() < chance;
    }

    private String anywhere(int width, int height) {
        return random.nextInt(width + 1) + " " + random.nextInt(height + 1);
    }

    Map<String, List<String>> pointed(SelectPointInteraction points) {
        List<String> given = points.declarations().getFirst().correct().lexical().stream()
                .map(key -> right()
                        ? key
                        : anywhere(points.picture().width(), points.picture().height()))
                .toList();
        return Map.of("RESPONSE", given);
    }

    Map<String, List<String>> placed(PositionObjectInteraction objects) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (ResponseDeclaration object : objects.declarations()) {
            given.put(
                    object.id(),
                    right()
                            ? object.correct().lexical()
                            : List.of(anywhere(
                                    objects.picture().width(), objects.picture().height())));
        }
        return given;
    }

    Map<String, List<String>> slid(SliderInteraction slider) {
        int steps = (int) ((slider.most() - slider.least()) / slider.step());
        double number = right() ? slider.key() : slider.least() + slider.step() * random.nextInt(steps + 1);
        return Map.of("RESPONSE", List.of(Double.toString(number)));
    }
}
